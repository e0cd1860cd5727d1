using System.Globalization;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Minutes.FollowUp;
using Samverkan.Bot.Texts;
using Samverkan.Meetings.FollowUp;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.FollowUp;

/// <summary>Reminds of an action item, with the button that ends it.</summary>
internal static class ReminderCard
{
    public static OutgoingCard Of(Group group, ActionItem item, RecordNames names, DateOnly today)
    {
        var (draft, texts) = (new CardDraft(names.Language), FollowUpTexts.In(names.Language));
        var headline = FollowUpTexts.Fill(texts.ReminderTitle, $"{ActionLines.Label(item, names)}, {group.Names.In(names.Language)}");
        draft.Headline(headline);
        draft.Paragraph(ActionLines.Text(item, names, today));
        draft.Paragraph((item.Due?.DayNumber - today.DayNumber) switch
        {
            0 => texts.ReminderToday,
            1 => texts.ReminderTomorrow,
            var days => FollowUpTexts.Fill(texts.ReminderIn, (days ?? 0).ToString(CultureInfo.InvariantCulture)),
        });
        draft.Button(ActionButtons.Of(texts.MarkDone, ActionButtons.Done, item.Id, names.Language, ButtonStyle.Positive));
        draft.Button(ActionButtons.Of(texts.OpenAction, ActionButtons.Open, item.Id, names.Language));
        return draft.Finished(headline) with { Persons = names.Named };
    }
}
