using Samverkan.Register.Model;
using Samverkan.Register.Yaml;

namespace Samverkan.Register.Diff;

/// <summary>The difference of two lists of rows, and the list that comes of it.</summary>
internal sealed class ListDiff<T>(RowKind kind, Func<T, string> id, Func<T, Entry> entry, Func<T, Entry, T> with, Action<YamlText, T> write)
    where T : class
{
    /// <summary>
    /// Goes through the rows that a row has of its own (before, after), and gives it what comes of them. The row before is given back
    /// when it was passed as both and none of its rows changed.
    /// </summary>
    public Func<T, T, T, ICollection<RowChange>, T> Within { get; init; } = (_, _, result, _) => result;

    /// <returns>The rows that come of it. One in which nothing changed is the one from before itself, so that it can be told by reference.</returns>
    public IReadOnlyList<T> Of(IReadOnlyList<T> before, IReadOnlyList<T> after, DateOnly today, ICollection<RowChange> changes)
    {
        if (ReferenceEquals(before, after))
        {
            return before;
        }

        var old = before.ToDictionary(id);
        var kept = after.Select(id).ToHashSet();
        return
        [
            .. after.Select(row => old.TryGetValue(id(row), out var was) ? Changed(was, row, changes) : Added(row, changes)).ToList(),
            .. before.Where(row => !kept.Contains(id(row))).Select(row => Ended(row, today, changes)).ToList(),
        ];
    }

    private T Added(T row, ICollection<RowChange> changes)
    {
        changes.Add(new RowChange.Added(new RowRef(kind, id(row))));
        return row;
    }

    private T Changed(T before, T after, ICollection<RowChange> changes)
    {
        var (was, now) = (entry(before), entry(after));
        var verified = with(after, now with { LastVerified = now.LastVerified ?? was.LastVerified, Version = was.Version });
        if (RowFields.AreSame(before, verified, write))
        {
            return Within(before, after, before, changes);
        }

        changes.Add(new RowChange.Changed(new RowRef(kind, id(after)), RowFields.Changes(before, verified, write)));
        return Within(before, after, with(verified, entry(verified) with { Version = was.Version + 1 }), changes);
    }

    private T Ended(T row, DateOnly today, ICollection<RowChange> changes)
    {
        var was = entry(row);
        if (Ending.HasEnded(was.Validity, today))
        {
            return row;
        }

        changes.Add(new RowChange.Ended(new RowRef(kind, id(row)), today));
        return with(row, was with { Validity = Ending.AsOf(was.Validity, today), Version = was.Version + 1 });
    }
}
