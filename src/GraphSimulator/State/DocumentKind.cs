using System.Text.Json.Serialization.Metadata;

namespace Samverkan.GraphSimulator.State;

internal sealed record DocumentKind<T>(string Name, JsonTypeInfo<T> Json, Func<T, DocumentIndex> Index);
