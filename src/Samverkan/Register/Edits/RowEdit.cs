namespace Samverkan.Register.Edits;

/// <summary>One row of a register before and after a change; a seat is part of its group's row.</summary>
/// <param name="Before">Null for a row that is new.</param>
/// <param name="After">Null for a row that is gone, which only a whole new register can bring about.</param>
public sealed record RowEdit(RowRef Row, object? Before, object? After);
