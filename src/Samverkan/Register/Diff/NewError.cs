namespace Samverkan.Register.Diff;

/// <summary>Something that a register would contradict itself in once it is imported.</summary>
/// <param name="Row">The row to tell it at; null when it concerns the whole register.</param>
public sealed record NewError(RowRef? Row, Localized Message, Localized Remedy);
