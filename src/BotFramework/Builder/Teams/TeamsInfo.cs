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
        return ConversationsOf(turnContext).GetTeamsMemberAsync(roster ?? throw new InvalidOperationException("The turn has no conversation."), userId, cancellationToken);
    }

    /// <summary>The team of the turn, when no other is named.</summary>
    public static Task<TeamDetails> GetTeamDetailsAsync(ITurnContext turnContext, string? teamId = default, CancellationToken cancellationToken = default) =>
        ConversationsOf(turnContext).GetTeamAsync(TeamOf(turnContext, teamId), cancellationToken);

    /// <inheritdoc cref="GetTeamDetailsAsync"/>
    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(ITurnContext turnContext, string? teamId = default, CancellationToken cancellationToken = default) =>
        (await ConversationsOf(turnContext).GetChannelsAsync(TeamOf(turnContext, teamId), cancellationToken)).Conversations ?? [];

    private static IConversations ConversationsOf(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<IConnectorClient>()?.Conversations ?? throw new InvalidOperationException("The turn has no connector.");
    }

    private static string TeamOf(ITurnContext turnContext, string? teamId) =>
        teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id ?? throw new InvalidOperationException("The turn is not in a team.");
}
