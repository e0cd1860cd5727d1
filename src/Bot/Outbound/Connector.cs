using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using Samverkan.Bot.Access;
using Samverkan.Bot.Hosting.Configuration;

namespace Samverkan.Bot.Outbound;

/// <summary>Sends a message that waited, outside any turn.</summary>
internal sealed class Connector(BotFrameworkAuthentication authentication, ServiceHosts hosts, IOptions<BotIdentityOptions> bot)
{
    private readonly ConnectorFactory connectors = authentication.CreateConnectorFactory(Identity(bot.Value.MicrosoftAppId ?? string.Empty));

    /// <summary>Whether a token may go where the message goes. It was so when the message was kept; the list may be another now.</summary>
    public bool MaySend(OutgoingMessage message) => hosts.Allow(message.ServiceUrl);

    public async Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        using var connector = await connectors.CreateAsync(message.ServiceUrl, audience: null, cancellationToken);
        var activity = OutgoingActivities.Activity(message);
        if (message.Replaces is not null)
        {
            await connector.Conversations.UpdateActivityAsync(activity, cancellationToken);
        }
        else if (string.IsNullOrEmpty(message.ReplyTo))
        {
            await connector.Conversations.SendToConversationAsync(activity, cancellationToken);
        }
        else
        {
            await connector.Conversations.ReplyToActivityAsync(activity, cancellationToken);
        }
    }

    private static ClaimsIdentity Identity(string appId) =>
        new([new Claim(AuthenticationConstants.AudienceClaim, appId), new Claim(AuthenticationConstants.AppIdClaim, appId)]);
}
