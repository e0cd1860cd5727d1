using Samverkan.Register.Edits;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>The rows of the present generation that a small change writes.</summary>
internal sealed class ChangedRows(IRowStore rows)
{
    /// <summary>A new row comes after all that an earlier change added, and after those of the generation, which count from 0.</summary>
    private const long PlacesOfChange = 1L << 24;

    /// <returns>Null when the generation is no longer as it was read.</returns>
    public async Task<IReadOnlyList<RowWrite>?> WritesAsync(StoredRegister former, IReadOnlyList<RowEdit> edits, CancellationToken cancellationToken)
    {
        var generation = former.Head.Generation;
        var citations = new CitationTable();
        var documents = new RowDocuments(citations);
        var position = (former.Head.Version + 1) * PlacesOfChange;
        List<RowWrite> writes = [];
        foreach (var edit in edits)
        {
            var key = RegisterRows.Key(generation, edit.Row);
            if (edit.Before is null)
            {
                writes.Add(new RowWrite.Insert(key, RegisterRows.Values(documents.Write(edit.Row.Kind, After(edit)), position++)));
            }
            else if (await rows.FindAsync(key, cancellationToken) is not { } row)
            {
                return null;
            }
            else if (edit.After is null)
            {
                writes.Add(new RowWrite.Delete(key, row.ETag));
            }
            else
            {
                writes.Add(new RowWrite.Replace(key, RegisterRows.Values(documents.Write(edit.Row.Kind, edit.After), RegisterRows.PositionOf(row)), row.ETag));
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

    private static object After(RowEdit edit) => edit.After ?? throw new ArgumentException($"{edit.Row} is neither there before nor after.", nameof(edit));
}
