using System.Globalization;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Cards.Minutes;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Minutes.FollowUp;
using Samverkan.Bot.Texts;
using Samverkan.Meetings.FollowUp;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.FollowUp;

/// <summary>One action item: what, who, until when, what happened to it, and what can be done with it.</summary>
internal static class ActionCard
{
    private const int MostEvents = 8;

    /// <param name="said">What came of the click.</param>
    /// <param name="typed">What was wrong stays in its field.</param>
    public static OutgoingCard Of(Group group, ActionItem item, RecordNames names, RegisterView now, DateOnly today, string? said = null, ActionProblem? problem = null, Wanted? typed = null)
    {
        var (draft, texts) = (new CardDraft(names.Language), FollowUpTexts.In(names.Language));
        var headline = said ?? FollowUpTexts.Fill(texts.ActionTitle, item.Id.Label(group.Names.Brief(names.Language)));
        draft.Headline(headline);
        foreach (var part in item.What.Chunk(1_000))
        {
            draft.Paragraph(new string(part));
        }

        draft.Rows([new(texts.Group, group.Names.In(names.Language)), new(texts.Who, names.Assignee(item.Who)), new(texts.Due, item.Due is { } due ? Hours.Day(due, names.Language) : texts.NoDay), new(texts.State, texts.StateOf(item.State))]);
        draft.Small([.. item.History.TakeLast(MostEvents).Select(happened => Told(happened, names, texts))]);
        if (item.IsOpen)
        {
            var (value, choices) = AssigneeChoices.Shown(typed?.Who ?? item.Who, AssigneeChoices.Of(group, now, names), names);
            draft.Field(new ChoiceField(ActionButtons.Who, texts.NewWho, choices, texts.ChoicesWhenCut) { Value = value, Nothing = texts.NobodyYet, Message = problem == ActionProblem.NotOfGroup ? texts.NotOfGroup : null });
            draft.Field(new DateField(ActionButtons.Due, texts.NewDue) { Value = typed?.Due ?? item.Due, Message = problem switch { ActionProblem.NoSuchDay => texts.NoSuchDay, ActionProblem.InThePast => texts.InThePast, _ => null } });
            draft.Button(ActionButtons.Of(texts.MarkDone, ActionButtons.Done, item.Id, names.Language, ButtonStyle.Positive));
            var change = ActionButtons.Of(texts.SaveChange, ActionButtons.Change, item.Id, names.Language, sendsFields: true);
            change.Data[ActionButtons.Was] = Wanted.Shown(item);
            draft.Button(change);
        }
        else if (item.State == ActionState.Done)
        {
            draft.Button(ActionButtons.Of(texts.Reopen, ActionButtons.Reopen, item.Id, names.Language));
        }

        return draft.Finished(headline) with { Persons = names.Named };
    }

    private static string Told(ActionEvent happened, RecordNames names, FollowUpTexts texts) => happened.Kind switch
    {
        ActionEventKind.Reassigned => $"{When(happened, names)}: {FollowUpTexts.Fill(texts.EventReassigned, names.Assignee(happened.From), names.Assignee(happened.To), names.Actor(happened.By))}",
        ActionEventKind.Postponed => $"{When(happened, names)}: {FollowUpTexts.Fill(texts.EventPostponed, Day(happened.From, names, texts), Day(happened.To, names, texts), names.Actor(happened.By))}",
        _ => $"{When(happened, names)}: {FollowUpTexts.Fill(texts.EventOf(happened.Kind), names.Actor(happened.By))}",
    };

    private static string When(ActionEvent happened, RecordNames names) => MinutesMoment.Of(happened.At, names.Language);

    private static string Day(string? day, RecordNames names, FollowUpTexts texts) => DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Hours.Day(date, names.Language) : texts.NoDay;
}
