using Samverkan.Register.Model;
using Samverkan.Register.Yaml;

namespace Samverkan.Register.Diff;

/// <summary>Sources have no validity: one that the new file lacks is kept, as ended rows still cite it.</summary>
internal static class SourceDiff
{
    public static IReadOnlyList<Source> Of(IReadOnlyList<Source> before, IReadOnlyList<Source> after, ICollection<RowChange> changes)
    {
        foreach (var source in after)
        {
            var row = new RowRef(RowKind.Source, source.Id.Value);
            if (before.FirstOrDefault(old => old.Id == source.Id) is not { } old)
            {
                changes.Add(new RowChange.Added(row));
            }
            else if (RowFields.Changes(old, source, SourceForm.Write) is { Count: > 0 } fields)
            {
                changes.Add(new RowChange.Changed(row, fields));
            }
        }

        return [.. after, .. before.ExceptBy(after.Select(source => source.Id), source => source.Id)];
    }
}
