using Samverkan.Register.Edits;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>The rows of the present generation that a small change writes.</summary>
internal sealed class ChangedRows(IRowStore rows)
{
    /// <returns>Null when the generation is no longer as it was read.</returns>
    public async Task<IReadOnlyList<RowWrite>?> WritesAsync(StoredRegister former, IReadOnlyList<RowEdit> edits, CancellationToken cancellationToken)
    {
        var generation = former.Head.Generation;
        var citations = new CitationTable();
        var documents = new RowDocuments(citations);
        List<RowWrite> writes = [];
        foreach (var kind in edits.GroupBy(edit => edit.Row.Kind))
        {
            long position = RowList.All.First(list => list.Kind == kind.Key).Of(former.Content).Count();
            foreach (var edit in kind)
            {
                var key = RegisterRows.Key(generation, edit.Row);
                var document = documents.Write(kind.Key, edit.After ?? throw new ArgumentException("Rows are ended, not deleted.", nameof(edits)));
                if (edit.Before is null)
                {
                    writes.Add(new RowWrite.Insert(key, RegisterRows.Values(document, position++)));
                }
                else if (await rows.FindAsync(key, cancellationToken) is { } row)
                {
                    writes.Add(new RowWrite.Replace(key, RegisterRows.Values(document, RegisterRows.PositionOf(row)), row.ETag));
                }
                else
                {
                    return null;
                }
            }
        }

        foreach (var (id, citation) in citations.All)
        {
            if (await rows.FindAsync(RegisterRows.CitationKey(generation, id), cancellationToken) is null)
            {
                writes.Add(RegisterRows.Insert(id, citation, generation));
            }
        }

        return writes;
    }
}
