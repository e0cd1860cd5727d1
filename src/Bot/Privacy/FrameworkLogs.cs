namespace Samverkan.Bot.Privacy;

/// <summary>
/// The framework's lines that repeat what a stranger put in a request's first line or headers. They stay out whatever level the
/// configuration asks for: a rule for a longer name wins.
/// </summary>
internal static class FrameworkLogs
{
    // While it may log at all the host begins a span for each request and sends it on, also when nobody collects spans.
    private const string Requests = "Microsoft.AspNetCore.Hosting.Diagnostics";

    private static readonly string[] Repeating =
    [
        "Microsoft.AspNetCore.Server.Kestrel.BadRequests",
        "Microsoft.AspNetCore.Routing.EndpointRoutingMiddleware",
        "Microsoft.AspNetCore.Routing.Matching.DfaMatcher",
    ];

    public static ILoggingBuilder KeepRequestsOut(this ILoggingBuilder logging)
    {
        foreach (var category in Repeating)
        {
            logging.AddFilter(category, LogLevel.Warning);
        }

        return logging.AddFilter(Requests, LogLevel.None);
    }
}
