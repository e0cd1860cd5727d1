using System.Text.Json.Serialization;

namespace Samverkan.Bot.Outbound;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(OutgoingMessage))]
internal sealed partial class OutgoingJson : JsonSerializerContext;
