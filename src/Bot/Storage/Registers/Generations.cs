namespace Samverkan.Bot.Storage.Registers;

/// <summary>
/// The generations of rows that are not the register: being written, or no longer wanted. Each has a mark. Who makes a generation the register
/// deletes its mark in the same transaction, and who clears one away changes its mark first; so only one of the two can happen.
/// </summary>
internal sealed class Generations(IRowStore rows, TimeProvider time)
{
    private const string Begun = "Begun";
    private const string Abandoned = "Abandoned";

    /// <summary>When a generation was begun that was the register until another took its place: it does not matter any more.</summary>
    private static readonly DateTimeOffset WasRegister = DateTimeOffset.UnixEpoch;

    /// <summary>A writer that has not finished after this is taken for dead; if it was not, its last transaction fails and nothing is lost.</summary>
    private static readonly TimeSpan LongestWriting = TimeSpan.FromHours(2);

    public async Task<Generation> BeginAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var name = Guid.CreateVersion7(now).ToString("N");
        var mark = new RowWrite.Insert(RegisterKeys.UnfinishedOf(name), Mark(now, abandoned: false));
        return await rows.WriteAsync(mark, cancellationToken) is WriteOutcome.Written { ETags: [{ } etag] }
            ? new Generation(name, etag)
            : throw new StoreUnavailableException($"The store says that the new generation {name} exists already.");
    }

    public static RowWrite Finish(Generation generation) => new RowWrite.Delete(RegisterKeys.UnfinishedOf(generation.Name), generation.Mark);

    public static RowWrite Abandon(string generation) => new RowWrite.Insert(RegisterKeys.UnfinishedOf(generation), Mark(WasRegister, abandoned: true));

    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        List<Row> marks = [];
        await foreach (var mark in rows.QueryAsync(RegisterKeys.Partition, RegisterKeys.Unfinished, cancellationToken))
        {
            marks.Add(mark);
        }

        foreach (var mark in marks)
        {
            if (await ClaimAsync(mark, cancellationToken) is { } claimed)
            {
                await ClearAsync(mark, claimed, cancellationToken);
            }
        }
    }

    private static RowValues Mark(DateTimeOffset begun, bool abandoned) => new() { [Begun] = begun, [Abandoned] = abandoned };

    /// <returns>Null when the generation is still being written, or another sweeper has it.</returns>
    private async Task<ETag?> ClaimAsync(Row mark, CancellationToken cancellationToken)
    {
        if (mark.Values.Flag(Abandoned))
        {
            return mark.ETag;
        }

        var begun = mark.Values.Time(Begun);
        return time.GetUtcNow() - begun > LongestWriting
            && await rows.WriteAsync(new RowWrite.Replace(mark.Key, Mark(begun, abandoned: true), mark.ETag), cancellationToken) is WriteOutcome.Written { ETags: [var etag] }
            ? etag
            : null;
    }

    private async Task ClearAsync(Row mark, ETag claimed, CancellationToken cancellationToken)
    {
        var generation = RegisterKeys.GenerationOf(mark.Key);
        List<RowWrite> deletes = [];
        await foreach (var row in rows.QueryAsync(RegisterKeys.Partition, RegisterKeys.Entries(generation), cancellationToken))
        {
            deletes.Add(new RowWrite.Delete(row.Key, row.ETag));
        }

        // One that was the register has its audit for good; one that never became it has none.
        if (mark.Values.Time(Begun) != WasRegister)
        {
            await foreach (var row in rows.QueryAsync(RegisterKeys.Partition, RegisterKeys.EditsOf(generation), cancellationToken))
            {
                deletes.Add(new RowWrite.Delete(row.Key, row.ETag));
            }
        }

        foreach (var batch in Batches.Of([.. deletes, new RowWrite.Delete(mark.Key, claimed)]))
        {
            if (await rows.WriteAsync(batch, cancellationToken) is not WriteOutcome.Written)
            {
                return;
            }
        }
    }
}
