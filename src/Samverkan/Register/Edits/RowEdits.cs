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

    /// <summary>
    /// What somebody asks for who asks for the history of it: the row itself; the role, the seat and the people that a holding or a
    /// substitution is about; the seats of a group that are not as before.
    /// </summary>
    public static IEnumerable<RowRef> Touched(RowEdit edit) =>
        new[] { edit.Row }
            .Concat(About(edit.Before))
            .Concat(About(edit.After))
            .Concat(Seats(GroupOf(edit.Before), GroupOf(edit.After)))
            .Distinct();

    private static IEnumerable<RowRef> About(object? row) => row switch
    {
        Holding holding => Refs((RowKind.Seat, holding.Seat?.Value), (RowKind.Role, holding.Role?.Value), (RowKind.Person, holding.Person.Value)),
        Substitution substitution => Refs((RowKind.Seat, substitution.Seat.Value), (RowKind.Person, substitution.Person.Value), (RowKind.Person, substitution.For?.Value)),
        _ => [],
    };

    private static IEnumerable<RowRef> Seats(Group? before, Group? after)
    {
        var (was, now) = (before?.Seats ?? [], after?.Seats ?? []);
        return was.Except(now).Concat(now.Except(was)).Select(seat => new RowRef(RowKind.Seat, seat.Id.Value));
    }

    private static Group? GroupOf(object? row) => row as Group ?? (row as GroupPattern)?.Prototype;

    private static IEnumerable<RowRef> Refs(params (RowKind Kind, string? Id)[] refs) => refs.Where(one => one.Id is not null).Select(one => new RowRef(one.Kind, one.Id ?? ""));
}
