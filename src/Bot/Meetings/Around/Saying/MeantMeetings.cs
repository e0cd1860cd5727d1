using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Meetings.Around;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Texts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings.Around.Saying;

/// <summary>Which coming meetings somebody means who writes of one: by the group and the day, or else the next of each group that he or she sits on.</summary>
internal sealed class MeantMeetings(MeetingGroups groups, OwnSeats seats, AgendaGate gate, MinutesRights rights, GroupChannels channels, ProvisioningTarget target, Booking booking, CurrentRegister register, SwedishCalendar calendar, TimeProvider time)
{
    /// <returns>One or more, the first first; or what is said instead.</returns>
    public async Task<(IReadOnlyList<NearMeeting> Meetings, OutgoingCard? Stopped)> FindAsync(AgendaCall call, string text, CancellationToken cancellationToken)
    {
        if (AgendaGate.Unknown(call) is { } unknown)
        {
            return ([], unknown);
        }

        var said = SaidTime.Of(text, calendar.Today);
        var (meant, names) = groups.Meant(said.Rest);
        if (meant.Count == 0 && names)
        {
            return ([], AgendaSaying.Of(call, texts => texts.UnknownGroup));
        }

        var (among, stopped) = await AmongAsync(call, meant, cancellationToken);
        if (stopped is not null)
        {
            return ([], stopped);
        }

        var found = await ComingAsync(among, said, cancellationToken);
        return found.Count > 0 ? (found, null) : ([], None(call, among, said));
    }

    private async Task<(IReadOnlyList<Group> Groups, OutgoingCard? Stopped)> AmongAsync(AgendaCall call, IReadOnlyList<Group> meant, CancellationToken cancellationToken)
    {
        if (meant.Count == 0 && call.Origin.Kind == ConversationKind.Channel && await channels.GroupOfAsync(call.Origin.Conversation, cancellationToken) is { } own && register.Engine.Register.Find(own) is { } group)
        {
            meant = [group];
        }

        if (meant is [var one])
        {
            return (meant, await gate.StopsAsync(call, one, cancellationToken));
        }

        IReadOnlyList<Group> readable = [.. (meant.Count > 0 ? meant : seats.GroupsOf(call.Actor)).Where(each => rights.MayRead(call.Actor, each))];
        return readable.Count == 0 ? ([], meant.Count > 0 ? AgendaSaying.NotYours(call, meant[0]) : AgendaSaying.Of(call, texts => texts.NoMeetings))
            : call.Origin.Kind == ConversationKind.Personal ? (readable, null)
            : ([], AgendaSaying.Of(call, texts => texts.NotHere));
    }

    private async Task<IReadOnlyList<NearMeeting>> ComingAsync(IReadOnlyList<Group> among, SaidTime said, CancellationToken cancellationToken)
    {
        if (!target.IsSet)
        {
            return [];
        }

        var byId = among.ToDictionary(group => group.Id);
        var (now, days) = (time.GetUtcNow(), said.Days.ToHashSet());
        var coming = (await booking.MeetingsAsync(cancellationToken))
            .Where(pair => byId.ContainsKey(pair.Key.Group))
            .Select(pair => ComingMeeting.Of(pair.Key, pair.Value))
            .OfType<ComingMeeting>()
            .Where(meeting => meeting.End > now);
        var meant = said.HasDay ? coming.Where(meeting => days.Contains(meeting.Day)) : coming.GroupBy(meeting => meeting.Key.Group).Select(each => each.MinBy(meeting => meeting.Start)).OfType<ComingMeeting>();
        return [.. meant.OrderBy(meeting => meeting.Start).Select(meeting => NearMeeting.Of(meeting, byId[meeting.Key.Group], register.Engine.Register))];
    }

    private static OutgoingCard None(AgendaCall call, IReadOnlyList<Group> among, SaidTime said) => AgendaSaying.Of(call, texts => among is [var one]
        ? AgendaTexts.Fill(said.HasDay ? texts.NoMeetingThatDay : texts.NoMeeting, one.Names.In(call.Language))
        : texts.NoMeetings);
}
