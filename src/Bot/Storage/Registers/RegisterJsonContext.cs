using System.Text.Json.Serialization;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>The rows of a register as the store keeps them. Nulls are written: a number of places that is not stated is null, and is not the default.</summary>
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(Organisation))]
[JsonSerializable(typeof(Area))]
[JsonSerializable(typeof(Role))]
[JsonSerializable(typeof(GroupPattern))]
[JsonSerializable(typeof(Group))]
[JsonSerializable(typeof(Relation))]
[JsonSerializable(typeof(Term))]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(Holding))]
[JsonSerializable(typeof(Substitution))]
[JsonSerializable(typeof(GroupLevel))]
[JsonSerializable(typeof(TargetGroup))]
[JsonSerializable(typeof(Cadence))]
[JsonSerializable(typeof(AreaCoverage))]
[JsonSerializable(typeof(Dictionary<string, string[]>))]
internal sealed partial class RegisterJsonContext : JsonSerializerContext;
