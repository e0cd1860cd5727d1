using System.Globalization;
using Samverkan.Bot.Cards.Provisioning;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Provisioning.Inventory;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Provisioning.Unattended;

/// <summary>Plans for a register that has changed: what needs no asking is done, and the administrators get the plan of the rest.</summary>
internal sealed partial class ChangeJob(Lazy<UnattendedPlan> plans, CurrentRegister register, IRowStore rows, AdministratorPosts posts, ILogger<ChangeJob> logger) : IJobHandler
{
    public const string KindOfJob = "provision-change";

    private const int MostDeliveries = 4;
    private static readonly TimeSpan UntilLoaded = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan UntilDone = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan UntilAnswered = TimeSpan.FromMinutes(5);

    public string Kind => KindOfJob;

    public async Task<JobOutcome> RunAsync(Job job, CancellationToken cancellationToken)
    {
        if (await rows.FindAsync(job.TargetKey, cancellationToken) is not { } row)
        {
            return new JobOutcome.Done([]);
        }

        var version = row.Values.Number(RegisterWatch.Version);
        if (!register.IsLoaded || register.Now.Head.Version < version)
        {
            return new JobOutcome.Later(UntilLoaded, HasProgressed: true, []);
        }

        try
        {
            if (await plans.Value.RunAsync(rolls: false, cancellationToken) is not { } plan)
            {
                return new JobOutcome.Later(UntilDone, HasProgressed: true, []);
            }

            if (plan.ToDo.Any())
            {
                await posts.PostAsync(string.Create(CultureInfo.InvariantCulture, $"plan/{version}"), language => PlanCard.Of(language, plan), cancellationToken);
            }
        }
        catch (GraphSilentException silent)
        {
            Log.Silent(logger, silent.Message);
            if (job.Deliveries < MostDeliveries)
            {
                return new JobOutcome.Later(UntilAnswered, HasProgressed: false, []);
            }
        }

        return new JobOutcome.Done([]);
    }

    private static partial class Log
    {
        [LoggerMessage(580, LogLevel.Warning, "The register has changed, and could not be planned for. {Why}")]
        public static partial void Silent(ILogger logger, string why);
    }
}
