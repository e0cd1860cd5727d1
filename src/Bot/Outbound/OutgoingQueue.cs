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

    /// <summary>The row and the job of a message, for the transaction of something else.</summary>
    public (OutgoingRow Row, Job Job) New(OutgoingMessage message, TimeSpan delay, bool isRemark)
    {
        var partition = OutgoingKeys.PartitionOf(message.Conversation);
        var row = OutgoingKeys.NewRow(time);
        return (new OutgoingRow(new RowKey(partition, row), message, IsBeingSent: false, isRemark), Job.New(partition, SendJob.KindOfJob, row, time.GetUtcNow() + delay, time));
    }
}
