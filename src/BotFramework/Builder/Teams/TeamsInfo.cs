using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

public static class TeamsInfo
{
    /// <summary>One member of the team of the turn, or else of its conversation, as the connector names them; their tenant is their own.</summary>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var roster = turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id;
        if (turnContext.TurnState.Get<IConnectorClient>() is not { } connector || roster is null)
            throw new InvalidOperationException("The turn has no connector or no conversation.");
        return connector.Conversations.GetTeamsMemberAsync(roster, userId, cancellationToken);
    }
}
