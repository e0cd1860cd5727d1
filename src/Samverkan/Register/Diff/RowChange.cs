namespace Samverkan.Register.Diff;

/// <summary>What an import does with one row.</summary>
public abstract record RowChange
{
    private RowChange(RowRef row) => Row = row;

    public RowRef Row { get; }

    public sealed record Added(RowRef Row) : RowChange(Row);

    /// <param name="Fields">At least one.</param>
    public sealed record Changed(RowRef Row, IReadOnlyList<FieldChange> Fields) : RowChange(Row);

    /// <summary>The new file no longer has it.</summary>
    /// <param name="LastDay">The last day it holds.</param>
    public sealed record Ended(RowRef Row, DateOnly LastDay) : RowChange(Row);
}
