using System.Collections.Concurrent;
using System.Net;

namespace Samverkan.Bot.Provisioning.Graph;

/// <summary>
/// Keeps every request to the pace of what it is about: 4 a second for everything below one team, reads counted too, 30 a second for the
/// app in a tenant, and 4 at once for a mailbox. Source: reference of Microsoft Graph, channels and limits.
/// </summary>
internal sealed class PaceHandler(double requestsPerSecondPerTeam, TimeProvider time, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const double RequestsPerSecondOfApp = 30;
    private const int AtOncePerMailbox = 4;

    private readonly ConcurrentDictionary<string, RequestPace> teams = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, SemaphoreSlim> mailboxes = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, RequestPace> quiet = new(StringComparer.OrdinalIgnoreCase);
    private readonly RequestPace app = new(RequestsPerSecondOfApp, time);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        return AboutOf(request.RequestUri) switch
        {
            ("teams", var team) => await PacedAsync(request, teams.GetOrAdd(team, _ => new RequestPace(requestsPerSecondPerTeam, time)), app, cancellationToken),
            ("users", var user) => await OfMailboxAsync(request, user, cancellationToken),
            _ => await PacedAsync(request, app, null, cancellationToken),
        };
    }

    protected override void Dispose(bool disposing)
    {
        foreach (var mailbox in mailboxes.Values)
        {
            mailbox.Dispose();
        }

        foreach (var pace in teams.Values.Concat(quiet.Values).Append(app))
        {
            pace.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task<HttpResponseMessage> OfMailboxAsync(HttpRequestMessage request, string user, CancellationToken cancellationToken)
    {
        var atOnce = mailboxes.GetOrAdd(user, _ => new SemaphoreSlim(AtOncePerMailbox, AtOncePerMailbox));
        await atOnce.WaitAsync(cancellationToken);
        try
        {
            // 10,000 in ten minutes, and quiet where it was asked for.
            return await PacedAsync(request, quiet.GetOrAdd(user, _ => new RequestPace(10_000 / 600.0, time)), null, cancellationToken);
        }
        finally
        {
            atOnce.Release();
        }
    }

    private async Task<HttpResponseMessage> PacedAsync(HttpRequestMessage request, RequestPace pace, RequestPace? outer, CancellationToken cancellationToken)
    {
        await pace.WaitAsync(cancellationToken);
        if (outer is not null)
        {
            await outer.WaitAsync(cancellationToken);
        }

        var response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode == HttpStatusCode.TooManyRequests && response.Headers.RetryAfter?.Delta is { } after)
        {
            pace.PauseFor(after);
        }

        return response;
    }

    private static (string Kind, string Id) AboutOf(Uri? address)
    {
        var segments = address?.Segments.Select(segment => segment.Trim('/')).ToList() ?? [];
        var at = segments.FindIndex(segment => segment is "teams" or "users");
        return at >= 0 && at + 1 < segments.Count ? (segments[at], segments[at + 1]) : (string.Empty, string.Empty);
    }
}
