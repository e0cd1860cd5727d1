using Samverkan.Bot.Conversation;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Privacy;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Provisioning.Unattended;

/// <summary>Once a night, from three o'clock, has somebody look whether all is as it should be: one instance of all that run.</summary>
internal sealed partial class NightClock(ProvisioningTarget target, IRowStore rows, JobAnnouncer announcer, SwedishCalendar calendar, TimeProvider time, ILogger<NightClock> logger) : BackgroundService
{
    private const int FirstHour = 3;

    /// <summary>A bot that starts by day does not do the night's work then.</summary>
    private const int LastHour = 5;

    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    private DateOnly begun;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        target.IsSet ? RegularLook.RunAsync(Interval, time, LookAsync, error => Log.Failed(logger, LoggedFault.Of(error)), stoppingToken) : Task.CompletedTask;

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        var local = calendar.Local(time.GetUtcNow());
        var night = DateOnly.FromDateTime(local);
        if (local.Hour is < FirstHour or > LastHour || night == begun)
        {
            return;
        }

        var key = ProvisioningKeys.Night(target.Team, night);
        var job = Job.New(key.Partition, NightJob.KindOfJob, key.Row, time.GetUtcNow(), time);

        // A conflict: another instance has begun it.
        if (await rows.WriteAsync([new RowWrite.Insert(key, new RowValues { [nameof(Job.Due)] = time.GetUtcNow() }), JobRows.Insert(job)], cancellationToken) is WriteOutcome.Written)
        {
            await announcer.AnnounceAsync(job.Address, TimeSpan.Zero, cancellationToken);
        }

        begun = night;
    }

    private static partial class Log
    {
        [LoggerMessage(550, LogLevel.Warning, "The look at channels and meetings of this night could not be begun; trying again in ten minutes.")]
        public static partial void Failed(ILogger logger, Exception error);
    }
}
