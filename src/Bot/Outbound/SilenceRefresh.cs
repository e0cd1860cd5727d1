using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Outbound;

/// <summary>Learns within a minute what other instances have found of conversations that are closed or open again.</summary>
internal sealed partial class SilenceRefresh(SilentConversations silent, TimeProvider time, ILogger<SilenceRefresh> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            var next = Task.Delay(Interval, time, stoppingToken);
            try
            {
                await silent.RefreshAsync(stoppingToken);
            }
            catch (StoreUnavailableException unavailable)
            {
                Log.Unavailable(logger, unavailable);
            }

            await next;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(410, LogLevel.Warning, "Which conversations are closed to the bot could not be read; it goes on with what it knows.")]
        public static partial void Unavailable(ILogger logger, Exception unavailable);
    }
}
