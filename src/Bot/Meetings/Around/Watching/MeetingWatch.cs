using Samverkan.Bot.Jobs;
using Samverkan.Bot.Privacy;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Meetings;

namespace Samverkan.Bot.Meetings.Around.Watching;

/// <summary>
/// Looks each minute which meetings come, were moved, were cancelled, have begun or are over. What is due is done once by any number of
/// instances; what one look misses the next one finds.
/// </summary>
internal sealed partial class MeetingWatch(ProvisioningTarget target, CurrentRegister register, IRowStore rows, WatchWriter writer, TimeProvider time, ILogger<MeetingWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        target.IsSet ? RegularLook.RunAsync(Interval, time, LookAsync, error => Log.Failed(logger, LoggedFault.Of(error)), stoppingToken) : Task.CompletedTask;

    public async Task LookAsync(CancellationToken cancellationToken)
    {
        if (!register.IsLoaded)
        {
            return;
        }

        var near = await writer.AllAsync(cancellationToken).ToDictionaryAsync(one => one.Value.Meeting, cancellationToken: cancellationToken);
        var ledger = await LedgerRows.ReadAsync(rows, target.Team, ProvisioningKeys.Meetings, cancellationToken);
        var meetings = ledger.ToDictionary(pair => MeetingOf((LineKey.Meeting)pair.Key), pair => pair.Value.Entry);
        var now = time.GetUtcNow();
        foreach (var meeting in meetings.Keys.Union(near.Keys))
        {
            var before = near.GetValueOrDefault(meeting);
            await writer.DoAsync(WatchRules.Next(meeting, before?.Value, meetings.GetValueOrDefault(meeting), now), before, cancellationToken);
        }
    }

    private static MeetingId MeetingOf(LineKey.Meeting key) => new(key.Group, key.Occurrence);

    private static partial class Log
    {
        [LoggerMessage(610, LogLevel.Warning, "Which meetings are near could not be looked at; it is tried again in a minute.")]
        public static partial void Failed(ILogger logger, Exception error);
    }
}
