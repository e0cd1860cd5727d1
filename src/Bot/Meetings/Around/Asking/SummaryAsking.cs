using System.Globalization;
using Samverkan.Bot.Access;
using Samverkan.Bot.Cards.Meetings.Around;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Meetings.Around.Watching;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings.Around.Asking;

/// <summary>Asks those who lead a group for the summary of a meeting, each alone and once; where none of them is reached, or one turns out not to be, in the group's channel.</summary>
internal sealed partial class SummaryAsking(
    CurrentRegister register, MeetingRights meetings, MinutesRights rights, Actors actors, KnownPeople people, Posts posts, GroupChannels channels, SwedishCalendar calendar, WatchWriter watch, ILogger<SummaryAsking> logger) : IFallback
{
    public string Kind => "asking";

    public async Task AskAsync(Watched meeting, CancellationToken cancellationToken)
    {
        if (register.Engine.Register.Find(meeting.Meeting.Group) is not { } group)
        {
            return;
        }

        var occasion = OccasionOf(meeting);
        var channel = await channels.FindAsync(group.Id, cancellationToken);
        var isAskedThere = channel is not null && await posts.WasPostedAsync(channel.Id, occasion, cancellationToken);
        if (isAskedThere || await AskLeadersAsync(meeting, group, occasion, cancellationToken) > 0)
        {
            return;
        }

        if (channel is null || await posts.PostOnceAsync(channel, AskingCard.InChannel(group, meeting, calendar.Today), occasion, cancellationToken) == PostOutcome.Unreachable)
        {
            Log.Nobody(logger, meeting.Meeting);
        }
    }

    /// <summary>In the channel, unless the meeting lies ahead again.</summary>
    public async Task TellAsync(string subject, CancellationToken cancellationToken)
    {
        if (MeetingId.TryParse(subject, out var id)
            && await watch.FindAsync(id, cancellationToken) is { Value: { OverSince: not null, IsCancelled: false } meeting }
            && register.Engine.Register.Find(id.Group) is { } group
            && await channels.FindAsync(group.Id, cancellationToken) is { } channel)
        {
            await posts.PostOnceAsync(channel, AskingCard.InChannel(group, meeting, calendar.Today), OccasionOf(meeting), cancellationToken);
        }
    }

    // A meeting that is held once more, on another day, is asked for once more.
    private static string OccasionOf(Watched meeting) => string.Create(CultureInfo.InvariantCulture, $"summary/{meeting.Meeting}/{meeting.Start.UtcDateTime:yyyyMMddHHmm}");

    /// <returns>How many were reached.</returns>
    private async Task<int> AskLeadersAsync(Watched meeting, Group group, string occasion, CancellationToken cancellationToken)
    {
        var reached = 0;
        foreach (var identity in Leaders(group))
        {
            var actor = actors.Of(identity);
            if (!actor.Sender.IsForeign && rights.MayWrite(actor, group) && await people.FindAsync(identity, cancellationToken) is { } person
                && await posts.PostOnceAsync(person.Chat, AskingCard.Alone(group, meeting, calendar.Today, person.Language), occasion, new Fallback(Kind, $"{meeting.Meeting}"), cancellationToken) != PostOutcome.Unreachable)
            {
                reached++;
            }
        }

        return reached;
    }

    private IEnumerable<DirectoryIdentity> Leaders(Group group) => meetings.LeadersOf(group)
        .Select(id => register.Engine.Register.Find(id))
        .Select(person => DirectoryIdentity.Parse($"{person?.TenantId}/{person?.ObjectId}"))
        .OfType<DirectoryIdentity>()
        .Distinct();

    private static partial class Log
    {
        [LoggerMessage(620, LogLevel.Information, "The meeting {Meeting} is over, and there is nobody to ask for its summary: the bot reaches none of those who lead the group, and the group has no channel.")]
        public static partial void Nobody(ILogger logger, MeetingId meeting);
    }
}
