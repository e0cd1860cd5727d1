using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Meetings;

namespace Samverkan.Bot.Cards.Meetings;

/// <summary>Asks for what is missing of a wish: the group, the meeting, the day and the hours.</summary>
internal static class MeetingFormCard
{
    public static OutgoingCard Of(MeetingCall call, MeetingForm form)
    {
        var (draft, texts) = (new CardDraft(call.Language), call.Texts);
        var title = form.Group is { } group ? $"{texts.Title(form.Wish.Act)}: {group}" : texts.Title(form.Wish.Act);
        draft.Headline(title);
        List<string> asked = [];
        var carried = form.Wish;
        if (form.Groups.Count > 0)
        {
            Ask(new ChoiceField(WishData.Group, texts.Group, form.Groups, texts.GroupsWhenCut) { IsRequired = true, Error = texts.ChooseGroup, Message = Problem(WishData.Group) });
            carried = carried with { Group = null };
        }

        if (form.Meetings.Count > 0)
        {
            Ask(new ChoiceField(WishData.Which, texts.Which, form.Meetings, texts.MeetingsWhenCut) { IsRequired = true, Error = texts.ChooseMeeting, Message = Problem(WishData.Which) });
            carried = carried with { Which = null, On = [] };
        }

        if (form.AsksTime)
        {
            AskTime();
            carried = carried with { Day = null, From = null, Minutes = null };
        }

        foreach (var problem in call.Problems.Where(problem => problem.Field is null || !asked.Contains(problem.Field)))
        {
            draft.Alert(problem.Text);
        }

        var onwards = WishData.Button(texts.Next, MeetingClicks.Look, carried, call.Language, ButtonStyle.Positive, sendsFields: true);
        onwards.Data[WishData.Fields] = string.Join(WishData.Separator, asked);
        draft.Button(onwards);
        draft.Button(WishData.Button(texts.Leave, MeetingClicks.Leave, new MeetingWish(form.Wish.Act), call.Language));
        return draft.Finished(title);

        void AskTime()
        {
            var day = form.Wish.Day;
            Ask(new DateField(WishData.Day, texts.Day) { Value = day, Earliest = form.Today, Latest = form.Today.AddYears(MeetingChecks.YearsAhead), IsRequired = true, Error = texts.DayError, Message = Problem(WishData.Day) });
            Ask(new TimeField(WishData.From, texts.From) { Value = form.Wish.From, IsRequired = true, Error = texts.Required, Message = Problem(WishData.From) });
            Ask(new TimeField(WishData.Until, texts.Until) { Value = form.Wish is { From: { } from, Minutes: { } minutes and > 0 and < 24 * 60 } ? from.AddMinutes(minutes) : null, IsRequired = true, Error = texts.Required, Message = Problem(WishData.Until) });
        }

        void Ask(FormField field)
        {
            draft.Field(field);
            asked.Add(field.Id);
        }

        string? Problem(string field) => call.Problems.FirstOrDefault(problem => problem.Field == field)?.Text;
    }
}
