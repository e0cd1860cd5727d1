using Samverkan.Bot.Telemetry;

namespace Samverkan.Bot.Access;

/// <summary>
/// Says no to the request behind a turn. A Bot Framework middleware cannot name a status, so it is set when the response starts,
/// whatever the adapter has put there.
/// </summary>
internal sealed partial class InboundRefusal(IHttpContextAccessor requests, ILogger<InboundRefusal> logger)
{
    /// <summary>False in a turn that the bot itself began.</summary>
    public bool IsInbound => requests.HttpContext is not null;

    /// <returns>Why the turn of a request was refused here; null when it was not.</returns>
    public static string? ReasonOf(HttpContext request) => request.Items[typeof(InboundRefusal)] as string;

    public void Forbid(string reason)
    {
        // Of a token that was found good; the SDK keeps them to itself.
        var user = requests.HttpContext?.User;
        Log.Refused(logger, StatusCodes.Status403Forbidden, reason, user?.FindFirst("iss")?.Value, user?.FindFirst("kid")?.Value, requests.HttpContext?.TraceIdentifier);
        Tracing.Refused(reason);
        if (requests.HttpContext is not { } request)
        {
            return;
        }

        request.Items[typeof(InboundRefusal)] = reason;
        request.Response.OnStarting(Forbid, request.Response);
    }

    private static Task Forbid(object response)
    {
        ((HttpResponse)response).StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(120, LogLevel.Information, "Refused with {Status}: {Reason} (issuer {Issuer}, key {KeyId}, {CorrelationId}).")]
        public static partial void Refused(ILogger logger, int status, string reason, string? issuer, string? keyId, string? correlationId);
    }
}
