using Samverkan.Bot.Jobs;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Privacy.Retention;

/// <summary>Has what is too old deleted once a day; a store that is away then is asked again within the hour.</summary>
internal sealed partial class DailyRetention(IEnumerable<IRetention> kinds, TimeProvider time, ILogger<DailyRetention> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    private readonly Dictionary<IRetention, DateOnly> cleared = [];

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => RegularLook.EveryAsync(Interval, time, ClearAsync, stoppingToken);

    private async Task ClearAsync(CancellationToken cancellationToken)
    {
        foreach (var kind in kinds)
        {
            await ClearAsync(kind, cancellationToken);
        }
    }

    private async Task ClearAsync(IRetention kind, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (cleared.TryGetValue(kind, out var day) && day == today)
        {
            return;
        }

        try
        {
            await kind.ClearAsync(cancellationToken);
            cleared[kind] = today;
        }
        catch (Exception error) when (error is StoreUnavailableException or InvalidDataException)
        {
            Log.NotCleared(logger, kind.GetType().Name, LoggedFault.Of(error));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(155, LogLevel.Warning, "Old data could not be deleted ({Kind}); trying again in an hour.")]
        public static partial void NotCleared(ILogger logger, string kind, Exception error);
    }
}
