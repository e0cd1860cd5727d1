using Samverkan.Bot.Jobs;
using Samverkan.Bot.Privacy;

namespace Samverkan.Bot.Tab;

/// <summary>Reads the channels at the start, and again when another instance or a terminal may have made some.</summary>
internal sealed partial class ChannelsRefresh(KnownChannels channels, TimeProvider time, ILogger<ChannelsRefresh> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    // While the store is away the map shows those that it has.
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        RegularLook.RunAsync(Interval, time, channels.LoadAsync, error => Log.Failed(logger, LoggedFault.Of(error)), stoppingToken);

    private static partial class Log
    {
        [LoggerMessage(800, LogLevel.Warning, "The channels could not be read from the store; trying again.")]
        public static partial void Failed(ILogger logger, Exception error);
    }
}
