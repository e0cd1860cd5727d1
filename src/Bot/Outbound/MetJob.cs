using Samverkan.Bot.Jobs;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Outbound;

/// <summary>Somebody is reached from now on: whatever waited for that is said.</summary>
internal sealed class MetJob(IRowStore rows, IEnumerable<INewcomer> newcomers) : IJobHandler
{
    public const string KindOfJob = "met";

    public string Kind => KindOfJob;

    public async Task<JobOutcome> RunAsync(Job job, CancellationToken cancellationToken)
    {
        if (await rows.FindAsync(job.TargetKey, cancellationToken) is { } row)
        {
            var person = KnownPerson.Of(row);
            foreach (var newcomer in newcomers)
            {
                await newcomer.MetAsync(person, cancellationToken);
            }
        }

        return new JobOutcome.Done([]);
    }
}
