using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Minutes;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Minutes.Writing;

/// <summary>Where writing begins: the group is known, and its last meeting or that of a day is offered.</summary>
internal sealed class MinutesStart(MinutesRights rights, HeldMeetings held, MinutesChoice choice)
{
    /// <param name="days">Any of these; the last meeting where there are none.</param>
    public async Task<OutgoingCard> OfAsync(Actor actor, Origin origin, Group group, IReadOnlyCollection<DateOnly> days, Language language, CancellationToken cancellationToken)
    {
        if (!rights.MayWrite(actor, group))
        {
            return MinutesSaying.Of(language, texts => texts.NotYourGroup);
        }

        if (!await rights.MayWriteAsync(actor, group, origin, cancellationToken))
        {
            return MinutesSaying.Of(language, texts => texts.WriteAlone);
        }

        var meetings = await held.OfAsync(group.Id, cancellationToken);
        var meeting = meetings.FirstOrDefault(each => days.Count == 0 || days.Any(day => IsOn(each, day)));
        return meeting is null ? await choice.OfAsync(group, language, cancellationToken) : MinutesStartCard.Of(group, meeting, language);
    }

    // A day without a year is read as one to come; here it is one that has been.
    private static bool IsOn(HeldMeeting meeting, DateOnly day) => MeetingClock.Local(meeting.Start, MeetingTimes.Stockholm).Date is var date && (date.Month, date.Day) == (day.Month, day.Day);
}
