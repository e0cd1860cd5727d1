namespace Samverkan.Register.Edits;

internal sealed class RowList<T>(
    RowKind kind, Func<RegisterContent, IReadOnlyList<T>> rows, Func<RegisterContent, IReadOnlyList<T>, RegisterContent> with, Func<T, string> id) : RowList
    where T : class
{
    public override RowKind Kind => kind;

    public override IEnumerable<(string Id, object Row)> Of(RegisterContent content) => rows(content).Select(row => (id(row), (object)row));

    public override IEnumerable<RowEdit> Edits(RegisterContent before, RegisterContent after)
    {
        if (ReferenceEquals(rows(before), rows(after)))
        {
            yield break;
        }

        var old = rows(before).ToDictionary(id);
        foreach (var row in rows(after))
        {
            if (!old.Remove(id(row), out var was))
            {
                yield return new RowEdit(new RowRef(kind, id(row)), null, row);
            }
            else if (!ReferenceEquals(was, row) && !was.Equals(row))
            {
                yield return new RowEdit(new RowRef(kind, id(row)), was, row);
            }
        }

        foreach (var gone in rows(before).Where(row => old.ContainsKey(id(row))))
        {
            yield return new RowEdit(new RowRef(kind, id(gone)), gone, null);
        }
    }

    public override RegisterContent With(RegisterContent content, IReadOnlyList<RowEdit> edits)
    {
        var now = edits.Where(edit => edit.Row.Kind == kind).ToDictionary(edit => edit.Row.Id, edit => (T?)edit.After);
        if (now.Count == 0)
        {
            return content;
        }

        var kept = new List<T>(rows(content).Count + now.Count);
        foreach (var row in rows(content))
        {
            if (!now.Remove(id(row), out var after))
            {
                kept.Add(row);
            }
            else if (after is not null)
            {
                kept.Add(after);
            }
        }

        kept.AddRange(edits.Where(edit => edit.Row.Kind == kind && now.ContainsKey(edit.Row.Id)).Select(edit => edit.After).OfType<T>());
        return with(content, kept);
    }

    public override RegisterContent Having(RegisterContent content, IEnumerable<object> given) => with(content, [.. given.Cast<T>()]);
}
