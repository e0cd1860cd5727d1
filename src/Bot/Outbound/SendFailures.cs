using System.Collections.Frozen;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.Bot.Schema;

namespace Samverkan.Bot.Outbound;

/// <summary>Reads a failure of the connector out of the exception it comes as.</summary>
internal static class SendFailures
{
    /// <summary>With these a 403 means that the conversation is closed to the bot until it hears from there again.</summary>
    private static readonly FrozenSet<string> Closing =
        FrozenSet.Create("BotDisabledByAdmin", "BotNotInConversationRoster", "ConversationBlockedByUser", "MessageWritesBlocked");

    public static SendFailure Of(Exception error, TimeProvider time) => error switch
    {
        ErrorResponseException { Response: { } response } refused => OfStatus(response.StatusCode, refused.Body?.Error?.Code, () => RetryAfter(response.Headers, time)),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError or HttpRequestError.UserAuthenticationError } => new SendFailure.Later(null),
        HttpRequestException or IOException or OperationCanceledException => new SendFailure.Unknown(),
        _ => new SendFailure.Refused(),
    };

    private static SendFailure OfStatus(HttpStatusCode status, string? code, Func<TimeSpan?> retryAfter) => status switch
    {
        HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout =>
            new SendFailure.Later(retryAfter()),
        HttpStatusCode.Forbidden when code is not null && Closing.Contains(code) => new SendFailure.Closed(code),
        HttpStatusCode.NotFound => new SendFailure.Gone(),
        >= HttpStatusCode.InternalServerError => new SendFailure.Refused(MayBeThere: true),
        _ => new SendFailure.Refused(),
    };

    /// <summary>In seconds or as a date, as RFC 9110 has it.</summary>
    private static TimeSpan? RetryAfter(IDictionary<string, IEnumerable<string>> headers, TimeProvider time)
    {
        var written = headers.FirstOrDefault(header => header.Key.Equals("Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
        return RetryConditionHeaderValue.TryParse(written, out var parsed) ? parsed.Delta ?? parsed.Date - time.GetUtcNow() : null;
    }
}
