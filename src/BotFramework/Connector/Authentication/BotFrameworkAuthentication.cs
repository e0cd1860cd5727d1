using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who may talk to the bot, and whom the bot talks to.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Throws <see cref="UnauthorizedAccessException"/> when the activity may not come in.</summary>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken);

    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);
}
