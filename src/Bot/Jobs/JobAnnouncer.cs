using System.Threading.Channels;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Queues;

namespace Samverkan.Bot.Jobs;

/// <summary>Puts jobs that are written on the queue, and wakes the worker of this process for those that are due.</summary>
internal sealed partial class JobAnnouncer(WorkQueues queues, ILogger<JobAnnouncer> logger)
{
    /// <summary>A message is not put off for longer than the queues take.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(6);

    private readonly Channel<bool> due = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Readable when something may be due at once.</summary>
    public ChannelReader<bool> Due => due.Reader;

    /// <summary>A queue that is away is no failure: the job is written, and the sweeper announces it later. So it is with what is due only in days.</summary>
    public async Task AnnounceAsync(JobAddress job, TimeSpan delay, CancellationToken cancellationToken)
    {
        if (delay > Longest)
        {
            return;
        }

        try
        {
            await queues.Jobs.SendAsync(job.ToString(), delay > TimeSpan.Zero ? delay : TimeSpan.Zero, cancellationToken);
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.NotAnnounced(logger, job.Id, unavailable);
            return;
        }

        if (delay <= TimeSpan.Zero)
        {
            due.Writer.TryWrite(true);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(300, LogLevel.Warning, "Job {Job} is written but not on the queue; the sweeper will put it there.")]
        public static partial void NotAnnounced(ILogger logger, string job, Exception unavailable);
    }
}
