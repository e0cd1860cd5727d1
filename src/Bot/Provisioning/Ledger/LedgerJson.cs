using System.Text.Json.Serialization;
using Samverkan.Bot.Provisioning.Applying;

namespace Samverkan.Bot.Provisioning.Ledger;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, UseStringEnumConverter = true)]
[JsonSerializable(typeof(LedgerEntry))]
[JsonSerializable(typeof(Work))]
[JsonSerializable(typeof(Run))]
[JsonSerializable(typeof(BlockedLine))]
internal sealed partial class LedgerJson : JsonSerializerContext;
