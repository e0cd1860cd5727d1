namespace Samverkan.Register.Checks;

/// <summary>Something the register finds wrong with itself.</summary>
/// <param name="Rows">Where; none when it concerns the whole register.</param>
/// <param name="Remedy">What to do, with the command that does it.</param>
public sealed record Finding(FindingKind Kind, FindingSeverity Severity, IReadOnlyList<RowRef> Rows, Localized Message, Localized Remedy);
