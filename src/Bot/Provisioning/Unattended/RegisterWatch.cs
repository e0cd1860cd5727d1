using Samverkan.Bot.Jobs;
using Samverkan.Bot.Privacy;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Provisioning.Unattended;

/// <summary>
/// A change of the register, wherever it was made, leads to a plan: once it has been quiet for a while, and once for all instances. The
/// first register that a team sees is no change.
/// </summary>
internal sealed partial class RegisterWatch(ProvisioningTarget target, CurrentRegister register, IRowStore rows, JobAnnouncer announcer, TimeProvider time, ILogger<RegisterWatch> logger) : BackgroundService
{
    /// <summary>The value of the row that holds the version.</summary>
    public const string Version = "Version";

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    /// <summary>Several changes in a row are one.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(20);

    private long planned = -1;
    private long seen = -1;
    private DateTimeOffset since;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        target.IsSet ? RegularLook.RunAsync(Interval, time, LookAsync, error => Log.Failed(logger, LoggedFault.Of(error)), stoppingToken) : Task.CompletedTask;

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        if (!register.IsLoaded || register.Now.Head.Version is var version && version <= planned)
        {
            return;
        }

        if (version != seen)
        {
            (seen, since) = (version, time.GetUtcNow());
        }

        var key = ProvisioningKeys.Planned(target.Team);
        if (await rows.FindAsync(key, cancellationToken) is not { } row)
        {
            await rows.WriteAsync([new RowWrite.Insert(key, Values(version))], cancellationToken);
        }
        else if (row.Values.Number(Version) >= version)
        {
            planned = row.Values.Number(Version);
        }
        else if (time.GetUtcNow() - since >= Quiet)
        {
            var job = Job.New(key.Partition, ChangeJob.KindOfJob, key.Row, time.GetUtcNow(), time);

            // A conflict: another instance sees to it.
            if (await rows.WriteAsync([new RowWrite.Replace(key, Values(version), row.ETag), JobRows.Insert(job)], cancellationToken) is WriteOutcome.Written)
            {
                await announcer.AnnounceAsync(job.Address, TimeSpan.Zero, cancellationToken);
            }
        }
    }

    private static RowValues Values(long version) => new() { [Version] = version };

    private static partial class Log
    {
        [LoggerMessage(570, LogLevel.Warning, "Whether the register has changed since it was planned for could not be told; it is tried again.")]
        public static partial void Failed(ILogger logger, Exception error);
    }
}
