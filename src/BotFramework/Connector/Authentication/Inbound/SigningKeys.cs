using System.Net;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The current keys. Renewed hourly, on use and behind it; known ones go on for a day when that fails. One fetch at a time, however
/// many ask, and no more often than the causes below allow, whatever tokens come.
/// </summary>
internal sealed partial class SigningKeys(KeySource source, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan _fresh = TimeSpan.FromHours(1);
    private static readonly TimeSpan _longest = TimeSpan.FromHours(24);
    private static readonly TimeSpan _betweenFirst = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _betweenRenewals = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan _betweenUnknown = TimeSpan.FromMinutes(5);

    private readonly Lock _gate = new();
    private volatile KeySet? _set;
    private Task? _fetching;
    private DateTimeOffset _lastFetch = DateTimeOffset.MinValue;
    private DateTimeOffset _lastUnknown = DateTimeOffset.MinValue;

    /// <summary>Null when there are none, or none that may still be used. Never waits.</summary>
    public KeySet? Current(DateTimeOffset now)
    {
        if (_set is not { } set || now - set.FetchedAt > _longest)
            return null;
        if (now - set.FetchedAt >= _fresh)
            _ = Fetch(now, ref _lastFetch, _betweenRenewals);
        return set;
    }

    /// <summary>For when there is no current set.</summary>
    public async ValueTask<KeySet?> FetchFirstAsync(CancellationToken cancellationToken)
    {
        if (Fetch(time.GetUtcNow(), ref _lastFetch, _betweenFirst) is { } fetch)
            await fetch.WaitAsync(cancellationToken);
        return Current(time.GetUtcNow());
    }

    /// <summary>For when a token names a key that is not in the current set: perhaps it is new.</summary>
    public async ValueTask<KeySet> FetchForUnknownAsync(KeySet current, CancellationToken cancellationToken)
    {
        if (Fetch(time.GetUtcNow(), ref _lastUnknown, _betweenUnknown) is { } fetch)
            await fetch.WaitAsync(cancellationToken);
        return Current(time.GetUtcNow()) ?? current;
    }

    /// <returns>The fetch under way; null when it is too early for another.</returns>
    private Task? Fetch(DateTimeOffset now, ref DateTimeOffset last, TimeSpan between)
    {
        lock (_gate)
        {
            if (_fetching is { IsCompleted: false } running)
                return running;
            if (now - last < between)
                return null;
            last = now;
            return _fetching = Task.Run(FetchAsync);
        }
    }

    private async Task FetchAsync()
    {
        try
        {
            var set = await source.FetchAsync();
            _set = set;
            Log.Fetched(logger, set.Keys.Count);
        }
        catch (Exception error)
        {
            Log.NotFetched(logger, error.GetType().Name, (error as HttpRequestException)?.StatusCode, _set is not null);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(20, LogLevel.Information, "The channel's keys were fetched: {Count}.")]
        public static partial void Fetched(ILogger logger, int count);

        [LoggerMessage(21, LogLevel.Warning, "The channel's keys were not fetched ({Error}, status {Status}); known ones go on: {Known}.")]
        public static partial void NotFetched(ILogger logger, string error, HttpStatusCode? status, bool known);
    }
}
