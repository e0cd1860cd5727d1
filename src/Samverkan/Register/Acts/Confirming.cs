using Samverkan.Register.Edits;
using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Renews "last verified" on rows that somebody says are right.</summary>
internal static class Confirming
{
    public static void Work(ActDraft draft, Act.Confirm act)
    {
        var rows = act.Rows.ToHashSet();
        foreach (var list in RowList.All)
        {
            foreach (var (id, row) in list.Of(draft.Register.Content))
            {
                if (Confirmed(draft, list.Kind, id, row, rows) is { } confirmed && !ReferenceEquals(confirmed, row))
                {
                    draft.Vouch(list.Kind, id, row, confirmed);
                }
            }
        }
    }

    private static object Confirmed(ActDraft draft, RowKind kind, string id, object row, HashSet<RowRef> rows) => row switch
    {
        Group group => Whole(draft, kind, group, rows),
        GroupPattern pattern when Whole(draft, kind, pattern.Prototype, rows) is var prototype && !ReferenceEquals(prototype, pattern.Prototype) => pattern with { Prototype = prototype },
        Entry entry when rows.Contains(new RowRef(kind, id)) => draft.Vouched(entry),
        _ => row,
    };

    private static Group Whole(ActDraft draft, RowKind kind, Group group, HashSet<RowRef> rows)
    {
        var own = rows.Contains(new RowRef(kind, group.Id.Value)) ? draft.Vouched(group) : group;
        return group.Seats.Any(IsNamed) ? own with { Seats = [.. group.Seats.Select(seat => IsNamed(seat) ? draft.Vouched(seat) : seat)] } : own;

        bool IsNamed(Seat seat) => rows.Contains(new RowRef(RowKind.Seat, seat.Id.Value));
    }
}
