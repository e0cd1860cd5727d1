using System.Text.Json;
using Samverkan.Register;
using Samverkan.Register.Edits;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>
/// The register in the store. A whole register is written as a new generation of rows that nobody reads until one transaction makes it
/// the register; so a reader sees all of the old or all of the new, and a writer that is killed leaves only rows that are cleared away later.
/// A small change is one transaction. Either way its audit is in that transaction, or before it where only it points at it.
/// </summary>
internal sealed class RegisterStore(IRowStore rows, TimeProvider time)
{
    private readonly Generations generations = new(rows, time);
    private readonly ChangedRows changed = new(rows);
    private readonly PatientWrites patient = new(rows, time);

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

    /// <summary>Writes a whole register.</summary>
    /// <param name="former">The register this one replaces; null for an empty store.</param>
    /// <param name="done">Is told how many rows are written.</param>
    public Task<ChangeOutcome> ReplaceAsync(StoredRegister? former, RegisterContent content, RegisterChange change, CancellationToken cancellationToken, IProgress<int>? done = null) =>
        ReplaceAsync(former, content, change, [], done, cancellationToken);

    /// <summary>Whether the act of this key was done.</summary>
    public async Task<bool> IsDoneAsync(string key, CancellationToken cancellationToken) => await rows.FindAsync(RegisterKeys.Done(key), cancellationToken) is not null;

    /// <summary>Makes the edits in the register that was read, if it still is the register.</summary>
    /// <param name="key">The key of the act: it is done once, however often it is told.</param>
    /// <returns><see cref="ChangeOutcome.Conflict"/> too when one of the rows <paramref name="alongside"/> is not as it was read.</returns>
    /// <param name="alongside">Rows of the register's partition that are written with it or not at all; few.</param>
    public async Task<ChangeOutcome> ChangeAsync(
        StoredRegister former, IReadOnlyList<RowEdit> edits, RegisterChange change, string key, IReadOnlyList<RowWrite> alongside, CancellationToken cancellationToken)
    {
        RowWrite[] own = [new RowWrite.Insert(RegisterKeys.Done(key), new RowValues()), .. alongside];
        if (await changed.WritesAsync(former, edits, cancellationToken) is not { } entries)
        {
            return new ChangeOutcome.Conflict();
        }

        var version = former.Head.Version + 1;
        var audited = Audited(version, change, Guid.CreateVersion7(time.GetUtcNow()).ToString("N"), edits);
        RowWrite[] writes =
        [
            .. own,
            new RowWrite.Replace(RegisterKeys.Head, RegisterHead.Values(former.Head.Generation, version), former.Head.ETag),
            audited.Insert(),
            .. new EditRows().Inserts(audited.Edits, edits),
            .. entries,
        ];
        if (!Batches.FitInOne(writes))
        {
            return await ReplaceAsync(former, former.Content.Made(edits), change, own, done: null, cancellationToken);
        }

        return Outcome(await rows.WriteAsync(writes, cancellationToken), former.Head.Generation, version, own);
    }

    /// <summary>Clears away the generations that were replaced, and those whose writer did not finish.</summary>
    public Task SweepAsync(CancellationToken cancellationToken) => generations.SweepAsync(cancellationToken);

    private async Task<ChangeOutcome> ReplaceAsync(
        StoredRegister? former, RegisterContent content, RegisterChange change, IReadOnlyList<RowWrite> own, IProgress<int>? done, CancellationToken cancellationToken)
    {
        var begun = await generations.BeginAsync(cancellationToken);
        var edits = RowEdits.Between(former?.Content ?? new RegisterContent(), content);
        var written = 0;
        foreach (var batch in Batches.Of(RegisterRows.Inserts(content, begun.Name).Concat(new EditRows().Inserts(begun.Name, edits))))
        {
            if (!await patient.WriteAsync(batch, cancellationToken))
            {
                throw new ArgumentException("The register has two rows of one kind with the same id.", nameof(content));
            }

            done?.Report(written += batch.Count);
        }

        var version = (former?.Head.Version ?? 0) + 1;
        var values = RegisterHead.Values(begun.Name, version);
        List<RowWrite> flip =
        [
            .. own,
            former is null ? new RowWrite.Insert(RegisterKeys.Head, values) : new RowWrite.Replace(RegisterKeys.Head, values, former.Head.ETag),
            Audited(version, change, begun.Name, edits).Insert(),
            Generations.Finish(begun),
        ];
        if (former is not null)
        {
            flip.Add(Generations.Abandon(former.Head.Generation));
        }

        return Outcome(await rows.WriteAsync(flip, cancellationToken), begun.Name, version, own);
    }

    // The rows of the caller come first, the head after them.
    private static ChangeOutcome Outcome(WriteOutcome outcome, string generation, long version, IReadOnlyList<RowWrite> own) => outcome switch
    {
        WriteOutcome.Written { ETags: var etags } when etags[own.Count] is { } etag => new ChangeOutcome.Changed(new RegisterHead(generation, version, etag)),
        WriteOutcome.Conflict(var at) when own is [RowWrite.Insert { Key: var done }, ..] && at == done => new ChangeOutcome.DoneBefore(),
        _ => new ChangeOutcome.Conflict(),
    };

    private AuditedChange Audited(long version, RegisterChange change, string place, IReadOnlyList<RowEdit> edits) =>
        new(version, change, time.GetUtcNow(), place, edits.Count, edits.SelectMany(RowEdits.Touched).ToHashSet());

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
