using Samverkan.Register.Model;
using Samverkan.Register.Yaml;

namespace Samverkan.Register.Diff;

/// <summary>Sources have no validity: one that the new file lacks is kept, as ended rows still cite it.</summary>
internal static class SourceDiff
{
    public static IReadOnlyList<Source> Of(IReadOnlyList<Source> before, IReadOnlyList<Source> after, ICollection<RowChange> changes)
    {
        var old = before.ToDictionary(source => source.Id);
        var kept = after.Select(source => source.Id).ToHashSet();
        return [.. after.Select(source => Of(old.GetValueOrDefault(source.Id), source, changes)).ToList(), .. before.Where(source => !kept.Contains(source.Id))];
    }

    private static Source Of(Source? before, Source after, ICollection<RowChange> changes)
    {
        var row = new RowRef(RowKind.Source, after.Id.Value);
        if (before is null)
        {
            changes.Add(new RowChange.Added(row));
            return after;
        }

        if (RowFields.AreSame(before, after, SourceForm.Write))
        {
            return before;
        }

        changes.Add(new RowChange.Changed(row, RowFields.Changes(before, after, SourceForm.Write)));
        return after;
    }
}
