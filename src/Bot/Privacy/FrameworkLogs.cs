namespace Samverkan.Bot.Privacy;

/// <summary>
/// The framework's lines that repeat what a stranger put in a request's first line or headers. They stay out whatever level the
/// configuration asks for: a rule for a longer name wins.
/// </summary>
internal static class FrameworkLogs
{
    private static readonly string[] Repeating =
    [
        "Microsoft.AspNetCore.Hosting.Diagnostics",
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

        return logging;
    }
}
