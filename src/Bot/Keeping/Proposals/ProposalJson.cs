using System.Text.Json.Serialization;

namespace Samverkan.Bot.Keeping.Proposals;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Proposal))]
internal sealed partial class ProposalJson : JsonSerializerContext;
