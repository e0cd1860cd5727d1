using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Net.Http.Headers;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>What a request must be before its body is looked at.</summary>
internal static class RequestRules
{
    public const int MaxBodySize = 256 * 1024;

    public static Refusal? Method(HttpRequest request) => HttpMethods.IsPost(request.Method) ? null : Refusal.MethodNotAllowed;

    public static Refusal? Headers(HttpRequest request)
    {
        if (!IsJson(request.ContentType))
            return Refusal.NotJson;
        if (request.Headers.ContentEncoding.Count > 0)
            return Refusal.Compressed;
        return request.ContentLength > MaxBodySize ? Refusal.TooLarge : null;
    }

    private static bool IsJson(string? contentType)
    {
        if (contentType is "application/json" or "application/json; charset=utf-8")
            return true;
        return MediaTypeHeaderValue.TryParse(contentType, out var parsed)
            && parsed.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!parsed.Charset.HasValue || HeaderUtilities.RemoveQuotes(parsed.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
    }
}
