using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Minutes;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Meetings;

namespace Samverkan.Bot.Minutes.Writing;

/// <summary>Reads anew, at each click, which meeting it is about and whether who clicks may do so there. What is not there and what is not for him or her look the same.</summary>
internal sealed class MinutesGate(CurrentRegister register, SwedishCalendar calendar, MinutesRights rights, HeldMeetings held)
{
    /// <returns>One of both: to go on with, or what is said instead.</returns>
    public async Task<(MinutesCall? Call, OutgoingCard? Stopped)> WritingAsync(Click click, CancellationToken cancellationToken)
    {
        var call = await FindAsync(click, cancellationToken);
        return call is null || !rights.MayWrite(click.Actor, call.Group) ? (null, Nothing(click.Language))
            : await rights.MayWriteAsync(click.Actor, call.Group, click.Origin, cancellationToken) ? (call, null)
            : (null, MinutesSaying.Of(click.Language, texts => texts.WriteAlone));
    }

    /// <inheritdoc cref="WritingAsync"/>
    public async Task<(MinutesCall? Call, OutgoingCard? Stopped)> ReadingAsync(Click click, CancellationToken cancellationToken) =>
        await FindAsync(click, cancellationToken) is { } call && await rights.MayReadAsync(click.Actor, call.Group, click.Origin, cancellationToken) ? (call, null) : (null, Nothing(click.Language));

    public MinutesCall Call(Click click, HeldMeeting meeting) => new(
        click.Actor,
        click.Language,
        register.Engine.Register.Find(meeting.Id.Group) ?? throw new InvalidOperationException("The group is not in the register."),
        meeting.Id,
        register.Engine.Register.AsOf(MeetingClock.Local(meeting.Start, MeetingTimes.Stockholm).Date),
        calendar.Today);

    public static OutgoingCard Nothing(Language language) => MinutesSaying.Of(language, texts => texts.NoSuchMeeting);

    private async Task<MinutesCall?> FindAsync(Click click, CancellationToken cancellationToken) =>
        MeetingId.TryParse(click.Data.Text(MinutesButtons.Meeting), out var meeting) && register.Engine.Register.Find(meeting.Group) is not null
        && await held.FindAsync(meeting, cancellationToken) is { } known
            ? Call(click, known)
            : null;
}
