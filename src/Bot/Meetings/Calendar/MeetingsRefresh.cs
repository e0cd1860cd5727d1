using Samverkan.Bot.Jobs;
using Samverkan.Bot.Privacy;

namespace Samverkan.Bot.Meetings.Calendar;

/// <summary>Reads the meetings at the start, and again within seconds when another instance or a terminal has changed them.</summary>
internal sealed partial class MeetingsRefresh(KnownMeetings meetings, TimeProvider time, ILogger<MeetingsRefresh> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    // While the store is away the bot answers from those that it has.
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        RegularLook.RunAsync(Interval, time, meetings.LoadAsync, error => Log.Failed(logger, LoggedFault.Of(error)), stoppingToken);

    private static partial class Log
    {
        [LoggerMessage(660, LogLevel.Warning, "The meetings could not be read from the store; trying again.")]
        public static partial void Failed(ILogger logger, Exception error);
    }
}
