namespace Samverkan.Register.Edits;

/// <summary>A change of a register as the rows it changes.</summary>
public static class RowEdits
{
    /// <summary>What differs, in the order of the register file. Rows that are the same object are not looked into.</summary>
    public static IReadOnlyList<RowEdit> Between(RegisterContent before, RegisterContent after) => [.. RowList.All.SelectMany(list => list.Edits(before, after))];

    /// <summary>Makes the edits: so a register is told again from its changes.</summary>
    public static RegisterContent Made(this RegisterContent content, IReadOnlyList<RowEdit> edits) =>
        RowList.All.Aggregate(content, (made, list) => list.With(made, edits));
}
