using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Meetings.Around.Saying;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cards.Meetings.Around;

/// <summary>What is asked for about a coming meeting in more than one form.</summary>
internal static class AgendaFields
{
    /// <param name="meetings">Not empty; the first is shown to begin with.</param>
    public static ChoiceField Meeting(AgendaCall call, IReadOnlyList<NearMeeting> meetings)
    {
        Choice[] choices = [.. meetings.Select(meeting => new Choice($"{meeting.Id}", AgendaTexts.Fill(call.Texts.MeetingOn, meeting.Group.Names.Brief(call.Language), Hours.Of(meeting.Start, meeting.End, call.Language))))];
        return new ChoiceField(MinutesButtons.Meeting, call.Texts.Which, choices, call.Texts.WhenCut) { Value = choices[0].Value, IsRequired = true, Error = call.Texts.ChooseMeeting };
    }
}
