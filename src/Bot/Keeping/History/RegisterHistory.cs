using System.Runtime.CompilerServices;
using System.Text.Json;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register.Edits;

namespace Samverkan.Bot.Keeping.History;

/// <summary>Reads the audit of changes backwards, some versions at a time: never the whole of it for a page.</summary>
internal sealed class RegisterHistory(RegisterLog log, IRowStore rows)
{
    /// <summary>Versions in one query.</summary>
    private const int Window = 40;

    /// <summary>Versions looked through for a page; whoever wants more turns the page.</summary>
    private const int Farthest = 1_000;

    /// <summary>Edits of one change that are looked into. An import may have a hundred thousand.</summary>
    private const int MostEdits = 2_000;

    private const int MostShown = 60;

    /// <param name="last">The newest version to look at.</param>
    /// <param name="most">How many changes make a page.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be used.</exception>
    public async Task<HistoryFound> FindAsync(HistoryAbout about, long last, int most, CancellationToken cancellationToken)
    {
        List<FoundChange> found = [];
        await foreach (var change in BackwardsAsync(last, cancellationToken))
        {
            if (change.Version <= last - Farthest)
            {
                return new HistoryFound(found, Next: change.Version, IsCut: true);
            }

            if (await LookAsync(about, change, cancellationToken) is { } seen)
            {
                if (found.Count == most)
                {
                    return new HistoryFound(found, Next: change.Version, IsCut: false);
                }

                found.Add(seen);
            }
        }

        return new HistoryFound(found, Next: null, IsCut: false);
    }

    /// <summary>All changes, the newest first.</summary>
    public async IAsyncEnumerable<AuditedChange> BackwardsAsync(long last, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var high = last; high >= 1; high -= Window)
        {
            List<AuditedChange> window = [];
            await foreach (var change in log.ChangesAsync(Math.Max(1, high - Window + 1), high, cancellationToken))
            {
                window.Add(change);
            }

            for (var i = window.Count - 1; i >= 0; i--)
            {
                yield return window[i];
            }
        }
    }

    /// <returns>Null when the change is about something else.</returns>
    public async Task<FoundChange?> LookAsync(HistoryAbout about, AuditedChange change, CancellationToken cancellationToken)
    {
        if (change.Touched is { } touched && !about.Touches(touched))
        {
            return null;
        }

        var (read, matching) = (new EditRows(), 0);
        List<RowEdit> edits = [];
        await foreach (var row in rows.QueryAsync(RegisterKeys.Partition, FirstEdits(change), cancellationToken))
        {
            if (Edit(read, row) is var edit && about.Touches(edit))
            {
                matching++;
                if (edits.Count < MostShown)
                {
                    edits.Add(edit);
                }
            }
        }

        var isWhole = change.Count <= MostEdits;
        return matching == 0 && isWhole && !about.IsEverything ? null : new FoundChange(change, edits, isWhole ? matching : null);
    }

    private static RowRange FirstEdits(AuditedChange change) => new(RegisterKeys.Edit(change.Edits, 0).Row, RegisterKeys.Edit(change.Edits, MostEdits).Row);

    private static RowEdit Edit(EditRows read, Row row)
    {
        try
        {
            return read.Read(row);
        }
        catch (Exception exception) when (exception is JsonException or InvalidDataException)
        {
            throw new StoreUnavailableException($"The audit of the register cannot be read: {exception.Message}", exception);
        }
    }
}
