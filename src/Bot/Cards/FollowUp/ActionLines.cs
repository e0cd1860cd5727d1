using Samverkan.Bot.Meetings;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Texts;
using Samverkan.Meetings.FollowUp;
using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Cards.FollowUp;

/// <summary>Action items as lines: number, what, who and until when.</summary>
internal static class ActionLines
{
    private const int Longest = 300;

    public static AnswerRow Row(ActionItem item, RecordNames names, DateOnly today) => new(Label(item, names), Text(item, names, today));

    public static string Label(ActionItem item, RecordNames names) => item.Id.Label(names.Register.Find(item.Id.Group)?.Names.Brief(names.Language) ?? item.Id.Group.Value);

    public static string Text(ActionItem item, RecordNames names, DateOnly today)
    {
        var texts = FollowUpTexts.In(names.Language);
        var what = ShortText.Of(item.What, Longest);
        return $"{what} – {names.Assignee(item.Who)}{Until(item, names, texts, today)}";
    }

    private static string Until(ActionItem item, RecordNames names, FollowUpTexts texts, DateOnly today) => item switch
    {
        { State: ActionState.Done } => $", {texts.DoneWord}",
        { Due: null } => string.Empty,
        { Due: { } due } when item.IsOverdue(today) => $", {FollowUpTexts.Fill(texts.Overdue, Hours.Day(due, names.Language))}",
        { Due: { } due } => $", {FollowUpTexts.Fill(texts.DueBy, Hours.Day(due, names.Language))}",
    };
}
