using System.Text.Json.Serialization;

namespace Samverkan.Bot.Minutes.FollowUp;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, UseStringEnumConverter = true)]
[JsonSerializable(typeof(AskedRecords))]
internal sealed partial class AskedRecordsJson : JsonSerializerContext;
