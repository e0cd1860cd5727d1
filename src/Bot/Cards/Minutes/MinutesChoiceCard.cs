using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Minutes.Writing;
using Samverkan.Bot.Texts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Minutes;

/// <summary>Asks which meeting it was: one of the calendar, or one of another day.</summary>
internal static class MinutesChoiceCard
{
    public static OutgoingCard Of(Group group, IReadOnlyList<HeldMeeting> meetings, DateOnly today, Language language, bool wrongDay = false)
    {
        var (draft, texts) = (new CardDraft(language), MinutesTexts.In(language));
        var headline = MinutesTexts.Fill(texts.WhichMeeting, group.Names.In(language));
        draft.Headline(headline);
        if (meetings.Count > 0)
        {
            draft.Field(new ChoiceField(MinutesChoice.Meeting, texts.Meeting, [.. meetings.Select(meeting => new Choice($"{meeting.Id}", Hours.Of(meeting.Start, meeting.End, language)))], texts.MeetingsWhenCut));
            draft.Paragraph(texts.OrAnotherDay);
        }

        draft.Field(new DateField(MinutesChoice.Day, texts.Day) { Latest = today, Error = texts.WrongDay, Message = wrongDay ? texts.WrongDay : null });
        draft.Field(new TimeField(MinutesChoice.From, texts.FromHour) { Value = group.Meetings.Start });
        draft.Field(new TimeField(MinutesChoice.Until, texts.UntilHour) { Value = group.Meetings.Start.Add(group.Meetings.Length) });
        draft.Button(new ActButton(texts.Next, MinutesChoice.Choose) { Style = ButtonStyle.Positive, Data = { [MinutesChoice.Group] = group.Id.Value, [Clicks.Lang] = Clicks.CodeOf(language) } });
        return draft.Finished(headline);
    }
}
