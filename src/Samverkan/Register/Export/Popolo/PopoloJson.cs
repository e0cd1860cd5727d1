using System.Text.Json.Serialization;

namespace Samverkan.Register.Export.Popolo;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true)]
[JsonSerializable(typeof(PopoloDocument))]
internal sealed partial class PopoloJson : JsonSerializerContext;
