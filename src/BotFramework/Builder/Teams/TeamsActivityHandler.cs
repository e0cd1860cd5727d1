using System.Net;
using System.Text.Json;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>A bot in Teams: what Teams tells of teams, channels and meetings gets methods of its own.</summary>
public partial class TeamsActivityHandler : ActivityHandler
{
    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        if (activity.ChannelId != Channels.Msteams)
            return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
        activity.TryGetChannelData<TeamsChannelData>(out var data);
        if (activity.MembersAdded is { } added)
            return OnTeamsMembersAddedDispatchAsync(added, data?.Team, turnContext, cancellationToken);
        if (activity.MembersRemoved is { } removed)
            return OnTeamsMembersRemovedDispatchAsync(removed, data?.Team, turnContext, cancellationToken);
        return data is null
            ? base.OnConversationUpdateActivityAsync(turnContext, cancellationToken)
            : OnTeamsChangeAsync(data, turnContext, cancellationToken);
    }

    protected virtual async Task OnTeamsMembersAddedDispatchAsync(IList<ChannelAccount> membersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(membersAdded);
        var members = new List<TeamsChannelAccount>(membersAdded.Count);
        foreach (var member in membersAdded)
            members.Add(await FullMemberAsync(member, turnContext, cancellationToken));
        await OnTeamsMembersAddedAsync(members, teamInfo, turnContext, cancellationToken);
    }

    protected virtual Task OnTeamsMembersRemovedDispatchAsync(IList<ChannelAccount> membersRemoved, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(membersRemoved);
        var members = new List<TeamsChannelAccount>(membersRemoved.Count);
        foreach (var member in membersRemoved)
            members.Add(AsTeams(member));
        return OnTeamsMembersRemovedAsync(members, teamInfo, turnContext, cancellationToken);
    }

    protected virtual Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        OnMembersAddedAsync([.. teamsMembersAdded], turnContext, cancellationToken);

    protected virtual Task OnTeamsMembersRemovedAsync(IList<TeamsChannelAccount> teamsMembersRemoved, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        OnMembersRemovedAsync([.. teamsMembersRemoved], turnContext, cancellationToken);

    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        return (activity.ChannelId, activity.Name) switch
        {
            (Channels.Msteams, "application/vnd.microsoft.meetingStart") when Meeting<MeetingStartEventDetails>(activity) is { } start =>
                OnTeamsMeetingStartAsync(start, turnContext, cancellationToken),
            (Channels.Msteams, "application/vnd.microsoft.meetingEnd") when Meeting<MeetingEndEventDetails>(activity) is { } end =>
                OnTeamsMeetingEndAsync(end, turnContext, cancellationToken),
            _ => base.OnEventActivityAsync(turnContext, cancellationToken),
        };
    }

    protected virtual Task OnTeamsMeetingStartAsync(MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsMeetingEndAsync(MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Teams spells these events in PascalCase. One that cannot be read goes to the general handler.</summary>
    private static T? Meeting<T>(IEventActivity activity)
        where T : class
    {
        try
        {
            return BotJson.Convert<T>(activity.Value, BotJson.AnyCase);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Teams sends ids; the roster knows the rest. A member that has left again stays an id.</summary>
    private static async Task<TeamsChannelAccount> FullMemberAsync(ChannelAccount member, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (member.Id is not { Length: > 0 } id || member.Properties is { Count: > 0 } || id == turnContext.Activity.Recipient?.Id)
            return AsTeams(member);
        try
        {
            return await TeamsInfo.GetMemberAsync(turnContext, id, cancellationToken);
        }
        catch (ErrorResponseException refused) when (refused.Response?.StatusCode == HttpStatusCode.NotFound || refused.Body?.Error?.Code == "ConversationNotFound")
        {
            return AsTeams(member);
        }
    }

    private static TeamsChannelAccount AsTeams(ChannelAccount member) =>
        member.Properties is { Count: > 0 } && BotJson.Convert<TeamsChannelAccount>(member) is { } full
            ? full
            : new TeamsChannelAccount { Id = member.Id, Name = member.Name, AadObjectId = member.AadObjectId, Role = member.Role };
}
