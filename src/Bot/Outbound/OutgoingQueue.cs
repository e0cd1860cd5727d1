using Samverkan.Bot.Jobs;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Outbound;

/// <summary>Messages that go later: kept in the store together with the job that sends them, so that none is forgotten.</summary>
internal sealed class OutgoingQueue(IRowStore rows, JobAnnouncer announcer, TimeProvider time)
{
    /// <summary>Once it returns, the message goes, whatever happens to this process.</summary>
    /// <exception cref="StoreUnavailableException">It was not kept.</exception>
    public async Task AddAsync(OutgoingMessage message, TimeSpan delay, bool isRemark, CancellationToken cancellationToken)
    {
        var (row, job) = New(message, delay, isRemark);
        if (await rows.WriteAsync([row.Insert(), JobRows.Insert(job)], cancellationToken) is not WriteOutcome.Written)
        {
            throw new StoreUnavailableException("A message to send has the key of another.");
        }

        await announcer.AnnounceAsync(job.Address, delay, cancellationToken);
    }

    /// <summary>
    /// As <see cref="AddAsync"/>, once: that it was is kept with it, so that nobody does it again and nobody has promised what does not go.
    /// </summary>
    /// <param name="fallback">What is said elsewhere when it is refused; null for nothing.</param>
    /// <returns>False when it was done before.</returns>
    /// <exception cref="StoreUnavailableException">Whether it was kept is not known.</exception>
    public async Task<bool> AddOnceAsync(OutgoingMessage message, string onceKey, Fallback? fallback, CancellationToken cancellationToken)
    {
        var mark = OutgoingKeys.Once(message.Conversation, onceKey);
        var (made, job) = New(message, TimeSpan.Zero, isRemark: false);
        var row = made with { Fallback = fallback };
        switch (await rows.WriteAsync([new RowWrite.Insert(mark, OnceRetention.Values(time.GetUtcNow())), row.Insert(), JobRows.Insert(job)], cancellationToken))
        {
            case WriteOutcome.Written:
                await announcer.AnnounceAsync(job.Address, TimeSpan.Zero, cancellationToken);
                return true;
            case WriteOutcome.Conflict(var at) when at == mark:
                return false;
            default:
                throw new StoreUnavailableException("A message to send has the key of another.");
        }
    }

    public async Task<bool> WasAddedAsync(string conversation, string onceKey, CancellationToken cancellationToken) =>
        await rows.FindAsync(OutgoingKeys.Once(conversation, onceKey), cancellationToken) is not null;

    /// <summary>The row and the job of a message, for the transaction of something else.</summary>
    public (OutgoingRow Row, Job Job) New(OutgoingMessage message, TimeSpan delay, bool isRemark)
    {
        var partition = OutgoingKeys.PartitionOf(message.Conversation);
        var row = OutgoingKeys.NewRow(time);
        return (new OutgoingRow(new RowKey(partition, row), message, IsBeingSent: false, isRemark), Job.New(partition, SendJob.KindOfJob, row, time.GetUtcNow() + delay, time));
    }
}
