using System.Text.Json;
using Samverkan.Register;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>
/// The register in the store. A whole register is written as a new generation of rows that nobody reads until one transaction makes it
/// the register; so a reader sees all of the old or all of the new, and a writer that is killed leaves only rows that are cleared away later.
/// </summary>
internal sealed class RegisterStore(IRowStore rows, TimeProvider time)
{
    private readonly Generations generations = new(rows, time);

    /// <returns>Null when the store has no register yet.</returns>
    public async Task<RegisterHead?> FindHeadAsync(CancellationToken cancellationToken) =>
        await rows.FindAsync(RegisterKeys.Head, cancellationToken) is { } row ? RegisterHead.Of(row) : null;

    /// <returns>Null when the store has no register yet.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be used, or its rows are not what this program writes.</exception>
    public async Task<StoredRegister?> ReadAsync(CancellationToken cancellationToken)
    {
        var head = await FindHeadAsync(cancellationToken);
        while (head is not null)
        {
            var read = new RegisterRows();
            await foreach (var row in rows.QueryAsync(RegisterKeys.Partition, RegisterKeys.Entries(head.Generation), cancellationToken))
            {
                read.Add(row);
            }

            var now = await FindHeadAsync(cancellationToken);
            if (now == head)
            {
                return new StoredRegister(Content(read), head);
            }

            head = now;
        }

        return null;
    }

    /// <param name="former">The register this one replaces; null for an empty store.</param>
    public async Task<ReplaceOutcome> ReplaceAsync(StoredRegister? former, RegisterContent content, RegisterChange change, CancellationToken cancellationToken)
    {
        var begun = await generations.BeginAsync(cancellationToken);
        foreach (var batch in Batches.Of(RegisterRows.Inserts(content, begun.Name)))
        {
            if (await rows.WriteAsync(batch, cancellationToken) is not WriteOutcome.Written)
            {
                throw new ArgumentException("The register has two rows of one kind with the same id.", nameof(content));
            }
        }

        var version = (former?.Head.Version ?? 0) + 1;
        var values = RegisterHead.Values(begun.Name, version);
        List<RowWrite> flip =
        [
            former is null ? new RowWrite.Insert(RegisterKeys.Head, values) : new RowWrite.Replace(RegisterKeys.Head, values, former.Head.ETag),
            new RowWrite.Insert(RegisterKeys.Change(version), change.Values(time.GetUtcNow())),
            Generations.Finish(begun),
        ];
        if (former is not null)
        {
            flip.Add(Generations.Abandon(former.Head.Generation));
        }

        return await rows.WriteAsync(flip, cancellationToken) is WriteOutcome.Written { ETags: [{ } etag, ..] }
            ? new ReplaceOutcome.Replaced(new RegisterHead(begun.Name, version, etag))
            : new ReplaceOutcome.Conflict();
    }

    /// <summary>Clears away the generations that were replaced, and those whose writer did not finish.</summary>
    public Task SweepAsync(CancellationToken cancellationToken) => generations.SweepAsync(cancellationToken);

    private static RegisterContent Content(RegisterRows read)
    {
        try
        {
            return read.ToContent();
        }
        catch (Exception exception) when (exception is JsonException or InvalidDataException)
        {
            throw new StoreUnavailableException($"The register in the store cannot be read: {exception.Message}", exception);
        }
    }
}
