using Samverkan.Bot.Jobs;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Outbound;

/// <summary>Learns within a minute what other instances have found of conversations that are closed or open again.</summary>
internal sealed partial class SilenceRefresh(SilentConversations silent, TimeProvider time, ILogger<SilenceRefresh> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => RegularLook.EveryAsync(Interval, time, RefreshAsync, stoppingToken);

    private async Task RefreshAsync(CancellationToken cancellationToken)
    {
        try
        {
            await silent.RefreshAsync(cancellationToken);
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.Unavailable(logger, unavailable);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(410, LogLevel.Warning, "Which conversations are closed to the bot could not be read; it goes on with what it knows.")]
        public static partial void Unavailable(ILogger logger, Exception unavailable);
    }
}
