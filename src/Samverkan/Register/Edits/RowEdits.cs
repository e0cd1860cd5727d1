using Samverkan.Register.Model;

namespace Samverkan.Register.Edits;

/// <summary>A change of a register as the rows it changes.</summary>
public static class RowEdits
{
    /// <summary>What differs, in the order of the register file. Rows that are the same object are not looked into.</summary>
    public static IReadOnlyList<RowEdit> Between(RegisterContent before, RegisterContent after) => [.. RowList.All.SelectMany(list => list.Edits(before, after))];

    /// <summary>Makes the edits: so a register is told again from its changes.</summary>
    public static RegisterContent Made(this RegisterContent content, IReadOnlyList<RowEdit> edits) =>
        RowList.All.Aggregate(content, (made, list) => list.With(made, edits));

    /// <summary>What somebody asks for who asks for the history of it: the row itself, and the role, the seat and the person that a holding is about.</summary>
    public static IEnumerable<RowRef> Touched(RowEdit edit)
    {
        yield return edit.Row;
        foreach (var row in new[] { edit.Before, edit.After })
        {
            var (seat, role, person) = row switch
            {
                Holding holding => (holding.Seat, holding.Role, holding.Person),
                Substitution substitution => (substitution.Seat, null, substitution.Person),
                _ => ((SeatId?)null, (RoleId?)null, (PersonId?)null),
            };
            foreach (var about in new[] { Ref(RowKind.Seat, seat?.Value), Ref(RowKind.Role, role?.Value), Ref(RowKind.Person, person?.Value) }.OfType<RowRef>())
            {
                yield return about;
            }
        }
    }

    private static RowRef? Ref(RowKind kind, string? id) => id is null ? null : new RowRef(kind, id);
}
