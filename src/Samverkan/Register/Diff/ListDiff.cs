using Samverkan.Register.Model;
using Samverkan.Register.Yaml;

namespace Samverkan.Register.Diff;

/// <summary>The difference of two lists of rows, and the list that comes of it.</summary>
internal sealed class ListDiff<T>(RowKind kind, Func<T, string> id, Func<T, Entry> entry, Func<T, Entry, T> with, Action<YamlText, T> write)
{
    /// <summary>Goes through the rows that a row has of its own, and gives it what comes of them.</summary>
    public Func<T, T, ICollection<RowChange>, T> Within { get; init; } = (_, after, _) => after;

    public IReadOnlyList<T> Of(IReadOnlyList<T> before, IReadOnlyList<T> after, DateOnly today, ICollection<RowChange> changes)
    {
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
        var fields = RowFields.Changes(before, verified, write);
        if (fields.Count > 0)
        {
            changes.Add(new RowChange.Changed(new RowRef(kind, id(after)), fields));
            verified = with(verified, entry(verified) with { Version = was.Version + 1 });
        }

        return Within(before, verified, changes);
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
