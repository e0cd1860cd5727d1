using Samverkan.Bot.Storage.Registers;
using Samverkan.Register.Edits;

namespace Samverkan.Bot.Keeping.History;

/// <summary>A change, and the first of its edits that are asked for.</summary>
/// <param name="Matching">How many edits are asked for in all; null when the change is too large to be looked into as a whole.</param>
internal sealed record FoundChange(AuditedChange Change, IReadOnlyList<RowEdit> Edits, int? Matching);
