using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using MsalServiceException = Microsoft.Identity.Client.MsalServiceException;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The one token of a scope, for all sends. However many wait, one fetch is under way; it is renewed ten minutes before its end,
/// behind the sends; after a failure nobody tries again for a moment.
/// </summary>
internal sealed partial class ScopedToken(string scope, LoginClient login, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan _afterFailure = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _afterFailureBehind = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private volatile HeldToken? _held;
    private Task? _fetching;
    private DateTimeOffset _lastFailure = DateTimeOffset.MinValue;

    /// <exception cref="TokenUnavailableException">There is none to be had now.</exception>
    public ValueTask<AuthenticationHeaderValue> GetAsync(CancellationToken cancellationToken)
    {
        if (Usable() is not { } held)
            return FetchAsync(refused: null, cancellationToken);
        if (time.GetUtcNow() >= held.RenewAt)
            _ = Fetch(anew: false, _afterFailureBehind);
        return ValueTask.FromResult(held.Header);
    }

    /// <summary>One that is not <paramref name="refused"/>, which the connector did not take.</summary>
    /// <exception cref="TokenUnavailableException">There is none to be had now.</exception>
    public ValueTask<AuthenticationHeaderValue> GetAnotherAsync(AuthenticationHeaderValue refused, CancellationToken cancellationToken) =>
        Usable() is { } held && !ReferenceEquals(held.Header, refused)
            ? ValueTask.FromResult(held.Header)
            : FetchAsync(refused, cancellationToken);

    private HeldToken? Usable() => _held is { } held && time.GetUtcNow() < held.UsableTo ? held : null;

    private async ValueTask<AuthenticationHeaderValue> FetchAsync(AuthenticationHeaderValue? refused, CancellationToken cancellationToken)
    {
        if (Fetch(anew: refused is not null, _afterFailure) is { } fetch)
            await fetch.WaitAsync(cancellationToken);
        return Usable() is { } held && !ReferenceEquals(held.Header, refused) ? held.Header : throw new TokenUnavailableException();
    }

    /// <returns>The fetch under way; null when the last one failed just now.</returns>
    private Task? Fetch(bool anew, TimeSpan afterFailure)
    {
        lock (_gate)
        {
            if (_fetching is { IsCompleted: false } running)
                return running;
            return time.GetUtcNow() - _lastFailure < afterFailure ? null : _fetching = Task.Run(() => FetchAsync(anew));
        }
    }

    private async Task FetchAsync(bool anew)
    {
        try
        {
            _held = await login.FetchAsync(scope, anew);
            Log.Fetched(logger);
        }
        catch (Exception error)
        {
            lock (_gate)
                _lastFailure = time.GetUtcNow();
            var answer = error.InnerException as MsalServiceException;
            Log.NotFetched(logger, error.GetType().Name, answer?.StatusCode ?? 0, PlainText.Of(answer?.ErrorCode));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(30, LogLevel.Information, "A token for the connector was fetched.")]
        public static partial void Fetched(ILogger logger);

        [LoggerMessage(31, LogLevel.Warning, "No token for the connector: {Error}, status {Status}, {Code}.")]
        public static partial void NotFetched(ILogger logger, string error, int status, string code);
    }
}
