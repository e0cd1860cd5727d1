using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

internal static partial class AuthenticationLog
{
    [LoggerMessage(1, LogLevel.Warning, "No MicrosoftAppId: activities are not authenticated, and only loopback service URLs are heard and answered.")]
    public static partial void Unauthenticated(ILogger logger);
}
