using System.Globalization;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Minutes.FollowUp;
using Samverkan.Bot.Minutes.Writing;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Texts;
using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;
using Samverkan.Questions.Answers;
using Samverkan.Questions.Asked;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.FollowUp;

/// <summary>What was found of what was asked for: the first line answers, then the rows.</summary>
internal static class RecordsCard
{
    private const int LongestText = 300;
    private const int LongestChoice = 80;

    /// <param name="answer">What is said where nothing was found.</param>
    /// <param name="page">Counted from 0; the last one where there are fewer.</param>
    public static OutgoingCard Of(Answer.FromRecords answer, FoundRecords found, RecordNames names, DateOnly today, bool countOnly, int page = 0)
    {
        var first = Math.Min(page, Math.Max(0, found.Count - 1) / FoundRecords.PageSize) * FoundRecords.PageSize;
        var (draft, texts) = (new CardDraft(names.Language), FollowUpTexts.In(names.Language));
        var headline = Headline(answer, found, names, texts);
        draft.Headline(headline);
        if (!countOnly)
        {
            if (first > 0)
            {
                draft.Note(FollowUpTexts.Fill(texts.FromNumber, (first + 1).ToString(CultureInfo.InvariantCulture)));
            }

            draft.Items(RowsAndMore(found, first, names, today));
        }

        if (found.AreHidden)
        {
            draft.Note(texts.AskAlone);
        }

        if (found is FoundRecords.Actions { Items: { Count: > 0 } items } && !countOnly && items.Skip(first).Any(item => item.IsOpen))
        {
            draft.Field(new ChoiceField(ActionButtons.Action, texts.WhichAction, [.. items.Skip(first).Take(FoundRecords.PageSize).Select(item => new Choice($"{item.Id}", ShortText.Of($"{ActionLines.Label(item, names)} {item.What}", LongestChoice)))], texts.ChoicesWhenCut) { Placeholder = texts.ChooseAction });
            draft.Button(ActionButtons.Of(texts.MarkDone, ActionButtons.Done, null, names.Language, ButtonStyle.Positive, sendsFields: true));
            draft.Button(ActionButtons.Of(texts.OpenAction, ActionButtons.Open, null, names.Language, sendsFields: true));
        }

        if (!countOnly)
        {
            Pages(draft, answer.Of, found.Count, first);
        }

        foreach (var followUp in answer.FollowUps)
        {
            draft.Button(followUp);
        }

        return draft.Finished(headline) with { Persons = names.Named };
    }

    /// <summary>The same as one of several answers.</summary>
    public static Answer Facts(Answer.FromRecords answer, FoundRecords found, RecordNames names, DateOnly today) =>
        new Answer.Facts { Headline = Headline(answer, found, names, FollowUpTexts.In(names.Language)), Rows = RowsAndMore(found, first: 0, names, today), FollowUps = answer.FollowUps, PersonsNamed = names.Named };

    // Whom a row names was told of, so those that are not shown are not made.
    private static List<AnswerRow> RowsAndMore(FoundRecords found, int first, RecordNames names, DateOnly today)
    {
        var rows = Rows(found, first, names, today);
        var left = found.Count - first - rows.Count;
        return left > 0 ? [.. rows, new AnswerRow(null, HostTexts.Fill(HostTexts.In(names.Language).AndMore, left.ToString(CultureInfo.InvariantCulture)))] : rows;
    }

    private static void Pages(CardDraft draft, Question asked, int count, int first)
    {
        var texts = FollowUpTexts.In(draft.Language);
        if (AskedRecords.Write(asked) is not { Length: <= ClickData.LongestText } written)
        {
            return;
        }

        if (first + FoundRecords.PageSize < count)
        {
            Page(texts.ShowMore, (first / FoundRecords.PageSize) + 1);
        }

        if (first > 0)
        {
            Page(texts.ShowBefore, (first / FoundRecords.PageSize) - 1);
        }

        void Page(string title, int page) => draft.Button(new ActButton(title, RecordsClicks.More)
        {
            SendsFields = false,
            Data = { [RecordsClicks.Asked] = written, [RecordsClicks.Page] = page.ToString(CultureInfo.InvariantCulture), [Clicks.Lang] = Clicks.CodeOf(draft.Language) },
        });
    }

    // It says what was asked for, whether there is any or none: nobody knows from a number alone what it counts.
    private static string Headline(Answer.FromRecords answer, FoundRecords found, RecordNames names, FollowUpTexts texts)
    {
        if (found is { Count: 0, Meeting: null })
        {
            return answer.Headline;
        }

        var count = found.Count == 0 ? texts.None : found.Count.ToString(CultureInfo.InvariantCulture);
        var counted = FollowUpTexts.Fill(Counted(found, answer.Of, found.Count, texts), count);
        var sentence = answer.Of is Question.ListActions { Filter.Mine: true } ? texts.FoundYours : found.Count == 0 ? texts.NoneFound : texts.Found;
        return FollowUpTexts.Fill(sentence, counted, answer.Scope + AtMeeting(answer.Of, found.Meeting, names, texts));
    }

    private static string AtMeeting(Question asked, HeldMeeting? meeting, RecordNames names, FollowUpTexts texts)
    {
        if (meeting is null)
        {
            return string.Empty;
        }

        var day = Hours.Day(MeetingClock.Local(meeting.Start, MeetingTimes.Stockholm).Date, names.Language);
        var group = asked switch { Question.ListActions actions => actions.Filter.Group, Question.ListDecisions decisions => decisions.Filter.Group, _ => null };
        return " " + (group == EntityRef.To(meeting.Id.Group) ? FollowUpTexts.Fill(texts.FromMeeting, day) : FollowUpTexts.Fill(texts.FromMeetingOf, day, names.Register.Find(meeting.Id.Group)?.Names.InText(names.Language) ?? meeting.Id.Group.Value));
    }

    private static List<AnswerRow> Rows(FoundRecords found, int first, RecordNames names, DateOnly today) => found switch
    {
        FoundRecords.Actions actions => [.. actions.Items.Skip(first).Take(FoundRecords.PageSize).Select(item => ActionLines.Row(item, names, today))],
        FoundRecords.Decisions decisions => [.. decisions.Items.Skip(first).Take(FoundRecords.PageSize).Select(decision => Row(decision, names))],
        FoundRecords.Meetings meetings => [.. meetings.Items.Skip(first).Take(FoundRecords.PageSize).Select(meeting => Row(meeting, names))],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static AnswerRow Row(Decision decision, RecordNames names) => new(
        decision.Id.Label(names.Register.Find(decision.Id.Group)?.Names.Brief(names.Language) ?? decision.Id.Group.Value),
        $"{ShortText.Of(decision.Text, LongestText)} ({Hours.Day(decision.Day, names.Language)})");

    private static AnswerRow Row(HeldMeeting meeting, RecordNames names) => new(null, $"{names.Register.Find(meeting.Id.Group)?.Names.In(names.Language) ?? meeting.Id.Group.Value}: {Hours.Of(meeting.Start, meeting.End, names.Language)}");

    private static string Counted(FoundRecords found, Question asked, int count, FollowUpTexts texts) => (found, asked) switch
    {
        (FoundRecords.Actions, Question.ListActions { Filter.State: RecordState.Overdue }) => count == 1 ? texts.OneOverdue : texts.ManyOverdue,
        (FoundRecords.Actions, Question.ListActions { Filter.State: RecordState.Done }) => count == 1 ? texts.OneDone : texts.ManyDone,
        (FoundRecords.Actions, _) => count == 1 ? texts.OneOpen : texts.ManyOpen,
        (FoundRecords.Decisions, _) => count == 1 ? texts.OneDecision : texts.ManyDecisions,
        (_, Question.ListMeetings { Filter.State: RecordState.Done }) => count == 1 ? texts.OneHeld : texts.ManyHeld,
        (_, Question.ListMeetings { Filter.State: RecordState.Open }) => count == 1 ? texts.OneComing : texts.ManyComing,
        _ => count == 1 ? texts.OneMeeting : texts.ManyMeetings,
    };
}
