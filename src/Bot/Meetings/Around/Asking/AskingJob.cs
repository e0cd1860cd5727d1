using Samverkan.Bot.Jobs;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Meetings.Around.Asking;

/// <summary>Has somebody asked for the summary of a meeting that is over, unless there are minutes already.</summary>
internal sealed class AskingJob(IRowStore rows, CurrentRegister register, MinutesStore minutes, SummaryAsking asking) : IJobHandler
{
    public const string KindOfJob = "summary-asking";

    private static readonly TimeSpan UntilLoaded = TimeSpan.FromSeconds(5);

    public string Kind => KindOfJob;

    public async Task<JobOutcome> RunAsync(Job job, CancellationToken cancellationToken)
    {
        if (!register.IsLoaded)
        {
            return new JobOutcome.Later(UntilLoaded, HasProgressed: true, []);
        }

        // Moved meanwhile, it lies ahead again.
        if (await MinutesRows.FindAsync(rows, job.TargetKey, AroundJson.Stored.Watched, cancellationToken) is { Value: { OverSince: not null, IsCancelled: false } meeting }
            && await minutes.FindAsync(meeting.Meeting, cancellationToken) is null)
        {
            await asking.AskAsync(meeting, cancellationToken);
        }

        return new JobOutcome.Done([]);
    }
}
