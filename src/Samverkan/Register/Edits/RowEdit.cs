namespace Samverkan.Register.Edits;

/// <summary>One row of a register before and after a change; a seat is part of its group's row.</summary>
/// <param name="Before">Null for a row that is new.</param>
/// <param name="After">Null for a row that is gone: one that was to hold later and was taken back, or one that a whole new register lacks.</param>
public sealed record RowEdit(RowRef Row, object? Before, object? After);
