using System.Threading.Channels;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Samverkan.Bot.Conversation;

namespace Samverkan.Bot.Outbound;

/// <summary>
/// What this process remembers of teams it was heard in, so that a turn leaves nothing to keep but a new one. What Teams says of the team
/// is read once a channel; a message in a channel that is known costs nothing.
/// </summary>
internal sealed class HeardTeams(TimeProvider time)
{
    private const int Capacity = 10_000;
    private const int MostNew = 100;

    /// <summary>A thread of a channel has the channel's id before this.</summary>
    private const char Thread = ';';

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private readonly RecentEntries<EntryKey, bool> channels = new(Capacity, Lifetime, time);
    private readonly RecentEntries<EntryKey, bool> teams = new(Capacity, Lifetime, time);
    private readonly Channel<HeardTeam> fresh = Channel.CreateBounded<HeardTeam>(new BoundedChannelOptions(MostNew) { SingleReader = true });

    /// <summary>Those that are to be kept.</summary>
    public ChannelReader<HeardTeam> New => fresh.Reader;

    public void Hear(Activity activity)
    {
        if (activity.KindOfConversation() != ConversationKind.Channel || activity is not { ServiceUrl: { } serviceUrl, Conversation.Id: { } conversation })
        {
            return;
        }

        var channel = ChannelOf(conversation);
        if (channels.TryGet(channel, out _) || activity.TeamsGetTeamInfo()?.AadGroupId is not { Length: > 0 } team || !Guid.TryParse(team, out _))
        {
            return;
        }

        var key = EntryKey.Of(team, serviceUrl);
        if (teams.TryGet(key, out _) || fresh.Writer.TryWrite(new HeardTeam(team, KnownConversation.Of(activity))))
        {
            teams.Set(key, true);
            channels.Set(channel, true);
        }
    }

    /// <summary>It could not be kept: what is heard from there next is kept as if for the first time.</summary>
    public void Forget(HeardTeam team)
    {
        teams.Remove(EntryKey.Of(team.Team, team.Conversation.ServiceUrl));
        channels.Remove(ChannelOf(team.Conversation.Id));
    }

    private static EntryKey ChannelOf(ReadOnlySpan<char> conversation) =>
        EntryKey.Of(conversation.IndexOf(Thread) is var at and >= 0 ? conversation[..at] : conversation);
}
