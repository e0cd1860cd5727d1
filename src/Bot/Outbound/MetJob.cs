using Samverkan.Bot.Jobs;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Outbound;

/// <summary>Somebody is reached from now on: whatever waited for that is said.</summary>
internal sealed class MetJob(IRowStore rows, CurrentRegister register, IEnumerable<INewcomer> newcomers) : IJobHandler
{
    public const string KindOfJob = "met";

    private static readonly TimeSpan UntilLoaded = TimeSpan.FromSeconds(5);

    public string Kind => KindOfJob;

    public async Task<JobOutcome> RunAsync(Job job, CancellationToken cancellationToken)
    {
        if (!register.IsLoaded)
        {
            return new JobOutcome.Later(UntilLoaded, HasProgressed: true, []);
        }

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
