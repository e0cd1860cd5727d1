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

    /// <returns>The id of the message; null where the connector does not tell.</returns>
    public async Task<string?> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        using var connector = await connectors.CreateAsync(message.ServiceUrl, audience: null, cancellationToken);
        var activity = OutgoingActivities.Activity(message);
        if (message.Replaces is not null)
        {
            await connector.Conversations.UpdateActivityAsync(activity, cancellationToken);
            return message.Replaces;
        }

        var answer = string.IsNullOrEmpty(message.ReplyTo)
            ? await connector.Conversations.SendToConversationAsync(activity, cancellationToken)
            : await connector.Conversations.ReplyToActivityAsync(activity, cancellationToken);
        return string.IsNullOrEmpty(answer?.Id) ? null : answer.Id;
    }

    private static ClaimsIdentity Identity(string appId) =>
        new([new Claim(AuthenticationConstants.AudienceClaim, appId), new Claim(AuthenticationConstants.AppIdClaim, appId)]);
}
