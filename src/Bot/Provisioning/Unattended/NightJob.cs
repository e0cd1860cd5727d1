using System.Globalization;
using Samverkan.Bot.Cards.Provisioning;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Provisioning.Inventory;
using Samverkan.Bot.Provisioning.Planning;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Provisioning.Unattended;

/// <summary>
/// The look of a night: the year of meetings grows by a day, and what is otherwise than decided is told. The same list is told once a
/// week and no oftener.
/// </summary>
internal sealed partial class NightJob(Lazy<UnattendedPlan> plans, CurrentRegister register, AdministratorPosts posts, SwedishCalendar calendar, ILogger<NightJob> logger) : IJobHandler
{
    public const string KindOfJob = "provision-night";

    private const int MostDeliveries = 3;
    private static readonly TimeSpan UntilLoaded = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan UntilDone = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan UntilAnswered = TimeSpan.FromMinutes(10);

    public string Kind => KindOfJob;

    public async Task<JobOutcome> RunAsync(Job job, CancellationToken cancellationToken)
    {
        if (!register.IsLoaded)
        {
            return new JobOutcome.Later(UntilLoaded, HasProgressed: true, []);
        }

        try
        {
            if (await plans.Value.RunAsync(rolls: true, cancellationToken) is not { } plan)
            {
                return new JobOutcome.Later(UntilDone, HasProgressed: true, []);
            }

            await TellAsync(plan, cancellationToken);
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

    private async Task TellAsync(Plan plan, CancellationToken cancellationToken)
    {
        List<PlanLine> open = [.. plan.Deviations, .. plan.ToDo];
        if (open.Count == 0)
        {
            Log.Clean(logger);
            return;
        }

        var today = calendar.Today.ToDateTime(TimeOnly.MinValue);
        var occasion = string.Create(CultureInfo.InvariantCulture, $"drift/{ISOWeek.GetYear(today)}-{ISOWeek.GetWeekOfYear(today)}/{PlanHash.Of(open)}");
        await posts.PostAsync(occasion, language => DriftCard.Of(language, plan), cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(560, LogLevel.Warning, "The look at channels and meetings of this night. {Why}")]
        public static partial void Silent(ILogger logger, string why);

        [LoggerMessage(561, LogLevel.Information, "Channels and meetings are as they should be.")]
        public static partial void Clean(ILogger logger);
    }
}
