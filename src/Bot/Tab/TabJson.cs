using System.Text.Json.Serialization;

namespace Samverkan.Bot.Tab;

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class TabJson : JsonSerializerContext;
