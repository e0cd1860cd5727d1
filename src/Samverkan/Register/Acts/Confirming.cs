using Samverkan.Register.Edits;
using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Renews "last verified" on rows that somebody says are right.</summary>
internal static class Confirming
{
    public static void Work(ActDraft draft, Act.Confirm act)
    {
        var rows = act.Rows.ToHashSet();
        HashSet<RowRef> found = [];
        foreach (var list in RowList.All)
        {
            foreach (var (id, row) in list.Of(draft.Register.Content))
            {
                if (Confirmed(draft, list.Kind, id, row, rows, found) is { } confirmed && !ReferenceEquals(confirmed, row))
                {
                    draft.Replace(list.Kind, id, row, confirmed);
                }
            }
        }

        if (found.Count < rows.Count)
        {
            draft.Refuse(nameof(act.Rows), new Localized("Något av det finns inte längre i registret.", "Some of it is no longer in the register."), ActMessages.StartAgain);
        }
    }

    private static object Confirmed(ActDraft draft, RowKind kind, string id, object row, HashSet<RowRef> rows, HashSet<RowRef> found)
    {
        return row switch
        {
            Group group => Whole(group),
            GroupPattern pattern when Whole(pattern.Prototype) is var prototype && !ReferenceEquals(prototype, pattern.Prototype) => pattern with { Prototype = prototype },
            GroupPattern => row,
            Entry entry => Vouched(kind, id, entry),
            _ => row,
        };

        Group Whole(Group group)
        {
            var own = Vouched(kind, id, group);
            List<Seat> seats = [.. group.Seats.Select(seat => Vouched(RowKind.Seat, seat.Id.Value, seat))];
            return seats.Zip(group.Seats).All(pair => ReferenceEquals(pair.First, pair.Second)) ? own : own with { Seats = seats };
        }

        T Vouched<T>(RowKind of, string name, T entry)
            where T : Entry => rows.Contains(new RowRef(of, name)) && found.Add(new RowRef(of, name)) && entry.LastVerified != draft.Vouching ? draft.Vouched(entry) : entry;
    }
}
