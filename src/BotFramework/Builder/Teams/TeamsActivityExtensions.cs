using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>What Teams says about an activity in its channel data; null when it says nothing that can be read.</summary>
public static class TeamsActivityExtensions
{
    public static string? TeamsGetChannelId(this IActivity activity) => Data(activity)?.Channel?.Id;

    public static TeamInfo? TeamsGetTeamInfo(this IActivity activity) => Data(activity)?.Team;

    public static TeamsMeetingInfo? TeamsGetMeetingInfo(this IActivity activity) => Data(activity)?.Meeting;

    private static TeamsChannelData? Data(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.TryGetChannelData<TeamsChannelData>(out var data) ? data : null;
    }
}
