using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using Samverkan.Bot.Hosting.Configuration;

namespace Samverkan.Bot.Tab;

/// <summary>Tells who asks for what the tab shows.</summary>
internal sealed class TabViewers(TabTokens tokens, IOptions<BotIdentityOptions> bot)
{
    private const string Scheme = "Bearer";

    /// <summary>Whether people sign in: always, but in Development without an app id.</summary>
    public bool SignIn { get; } = !string.IsNullOrEmpty(bot.Value.MicrosoftAppId);

    public async Task<Viewing> FindAsync(HttpContext context)
    {
        if (!SignIn)
        {
            return IsOfThisMachine(context) ? new Viewing.ByDeveloper() : new Viewing.NotSignedIn();
        }

        return AuthenticationHeaderValue.TryParse(context.Request.Headers.Authorization, out var header)
            && Scheme.Equals(header.Scheme, StringComparison.OrdinalIgnoreCase)
            && header.Parameter is { Length: > 0 } token
                ? await tokens.ReadAsync(token, context.RequestAborted)
                : new Viewing.NotSignedIn();
    }

    // A page elsewhere that gives this machine a name of its own is not it.
    private static bool IsOfThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
        && (context.Request.Host.Host == "localhost" || (IPAddress.TryParse(context.Request.Host.Host.Trim('[', ']'), out var named) && IPAddress.IsLoopback(named)));
}
