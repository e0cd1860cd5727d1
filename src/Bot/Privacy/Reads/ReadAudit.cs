using System.Runtime.CompilerServices;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Privacy.Reads;

/// <summary>The audit of reads in the store: rows are added, and one day deleted with its whole day; never changed.</summary>
internal sealed class ReadAudit(IRowStore rows)
{
    private DateOnly? lastDay;

    /// <summary>The reads of a day (UTC), in order.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be used.</exception>
    public async IAsyncEnumerable<PersonRead> ReadAsync(DateOnly day, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in rows.QueryAsync(ReadKeys.Reads(day), RowRange.All, cancellationToken))
        {
            yield return ReadRows.Read(row);
        }
    }

    /// <summary>Writes rows of one day; a second time it changes nothing.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be used; the rows may be written or not.</exception>
    public async Task WriteAsync(DateOnly day, IReadOnlyList<RowWrite> batch, CancellationToken cancellationToken)
    {
        if (day != lastDay)
        {
            // Known before it has rows, so that its rows will be found when their time is up.
            await rows.WriteAsync(new RowWrite.Insert(ReadKeys.Day(day), new RowValues()), cancellationToken);
            lastDay = day;
        }

        // A conflict is with our own rows, from a time when the store took them and did not say so: keys are random.
        await rows.WriteAsync(batch, cancellationToken);
    }
}
