using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>What happens to teams and channels.</summary>
public partial class TeamsActivityHandler
{
    protected virtual Task OnTeamsChannelCreatedAsync(ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsChannelDeletedAsync(ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsChannelRenamedAsync(ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsChannelRestoredAsync(ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsTeamArchivedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsTeamDeletedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsTeamHardDeletedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsTeamRenamedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsTeamRestoredAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsTeamUnarchivedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private Task OnTeamsChangeAsync(TeamsChannelData data, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => data.EventType switch
    {
        "channelCreated" => OnTeamsChannelCreatedAsync(data.Channel, data.Team, turnContext, cancellationToken),
        "channelDeleted" => OnTeamsChannelDeletedAsync(data.Channel, data.Team, turnContext, cancellationToken),
        "channelRenamed" => OnTeamsChannelRenamedAsync(data.Channel, data.Team, turnContext, cancellationToken),
        "channelRestored" => OnTeamsChannelRestoredAsync(data.Channel, data.Team, turnContext, cancellationToken),
        "teamArchived" => OnTeamsTeamArchivedAsync(data.Team, turnContext, cancellationToken),
        "teamDeleted" => OnTeamsTeamDeletedAsync(data.Team, turnContext, cancellationToken),
        "teamHardDeleted" => OnTeamsTeamHardDeletedAsync(data.Team, turnContext, cancellationToken),
        "teamRenamed" => OnTeamsTeamRenamedAsync(data.Team, turnContext, cancellationToken),
        "teamRestored" => OnTeamsTeamRestoredAsync(data.Team, turnContext, cancellationToken),
        "teamUnarchived" => OnTeamsTeamUnarchivedAsync(data.Team, turnContext, cancellationToken),
        _ => base.OnConversationUpdateActivityAsync(turnContext, cancellationToken),
    };
}
