using Samverkan.Bot.Jobs;
using Samverkan.Bot.Privacy;

namespace Samverkan.Bot.Keeping.Reviews;

/// <summary>Looks every now and then whether there are coordinators to ask. Nothing depends on any one look.</summary>
internal sealed partial class ReviewClock(ReviewDesk desk, TimeProvider time, ILogger<ReviewClock> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        RegularLook.RunAsync(Interval, time, desk.AskAsync, error => Log.Failed(logger, LoggedFault.Of(error)), stoppingToken);

    private static partial class Log
    {
        [LoggerMessage(440, LogLevel.Warning, "Coordinators could not be asked whether the register is right; trying again in ten minutes.")]
        public static partial void Failed(ILogger logger, Exception error);
    }
}
