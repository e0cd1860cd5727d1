using System.Text.Json.Serialization;

namespace Samverkan.Bot.Outbound.Standing;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, UseStringEnumConverter = true)]
[JsonSerializable(typeof(StandingPost))]
internal sealed partial class StandingJson : JsonSerializerContext;
