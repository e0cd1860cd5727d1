using Samverkan.Bot.Privacy;

namespace Samverkan.Bot.Keeping.Reviews;

/// <summary>Looks every now and then whether there are coordinators to ask. Nothing depends on any one look.</summary>
internal sealed partial class ReviewClock(ReviewDesk desk, TimeProvider time, ILogger<ReviewClock> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                await desk.AskAsync(stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                Log.Failed(logger, LoggedFault.Of(error));
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static partial class Log
    {
        [LoggerMessage(440, LogLevel.Warning, "Coordinators could not be asked whether the register is right; trying again in ten minutes.")]
        public static partial void Failed(ILogger logger, Exception error);
    }
}
