using System.Globalization;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Texts;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;
using Samverkan.Questions.Answers;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Minutes;

/// <summary>What minutes say, in the order that it always has: present, absent, decisions, action items, open questions, the next meeting, and what makes a record of it.</summary>
/// <param name="published">With its numbers; null for what is not published yet.</param>
/// <param name="items">The action items as they are now, by ordinal.</param>
internal sealed class MinutesLines(Group group, MeetingMinutes minutes, PublishedMinutes? published, IReadOnlyDictionary<int, ActionItem> items, RecordNames names)
{
    private readonly MinutesTexts texts = MinutesTexts.In(names.Language);

    public IEnumerable<(string Title, IReadOnlyList<AnswerRow> Rows)> Parts(int longest)
    {
        (string, IReadOnlyList<AnswerRow>)[] parts =
        [
            (string.Empty, [.. Attendance()]),
            (texts.Decisions, [.. minutes.Decisions.Select((decision, at) => new AnswerRow(DecisionLabel(decision, at), ShortText.Of(decision.Text, longest)))]),
            (texts.Actions, [.. minutes.Actions.Select((action, at) => new AnswerRow(ActionLabel(action, at), ShortText.Of(ActionText(action), longest)))]),
            (texts.Questions, [.. minutes.Questions.Select(question => new AnswerRow(null, $"– {ShortText.Of(question, longest)}"))]),
            (string.Empty, [.. Closing()]),
        ];
        return parts.Where(part => part.Item2.Count > 0);
    }

    /// <summary>Those that can be marked as done.</summary>
    public IReadOnlyList<ActionItem> Open => published is null ? [] : [.. minutes.Actions.Select(action => items.GetValueOrDefault(published.ActionOrdinals[action.Slot])).OfType<ActionItem>().Where(item => item.IsOpen)];

    private IEnumerable<AnswerRow> Attendance()
    {
        var there = minutes.Attendance.Where(one => one.Presence != Presence.Absent).ToList();
        if (there.Count > 0)
        {
            yield return new AnswerRow(Counted(texts.PresentLabel, there.Count), string.Join("; ", there.Select(Place)));
        }

        var absent = minutes.Attendance.Where(one => one.Presence == Presence.Absent).ToList();
        if (absent.Count > 0)
        {
            yield return new AnswerRow(Counted(texts.AbsentLabel, absent.Count), string.Join("; ", absent.Select(one => names.Place(one.Seat, one.Holder))));
        }
    }

    private static string Counted(string label, int count) => string.Create(CultureInfo.InvariantCulture, $"{label} ({count})");

    private string Place(Attendance one) => one.Presence != Presence.Substitute ? names.Place(one.Seat, one.Holder)
        : one.Substitute is { } person && names.Person(person) is { } name ? MinutesTexts.Fill(texts.SubstituteFor, name, names.Place(one.Seat, one.Holder))
        : MinutesTexts.Fill(texts.UnnamedSubstituteFor, names.Place(one.Seat, one.Holder));

    private string DecisionLabel(MinutedDecision decision, int at) => published is null
        ? string.Create(CultureInfo.InvariantCulture, $"{at + 1}.")
        : new DecisionId(group.Id, published.Year, published.Number, published.DecisionOrdinals[decision.Slot]).Label(group.Names.Brief(names.Language));

    private string ActionLabel(MinutedAction action, int at) => published is null
        ? string.Create(CultureInfo.InvariantCulture, $"{at + 1}.")
        : new ActionItemId(group.Id, published.Year, published.Number, published.ActionOrdinals[action.Slot]).Label(group.Names.Brief(names.Language));

    private string ActionText(MinutedAction action)
    {
        var item = published is null ? null : items.GetValueOrDefault(published.ActionOrdinals[action.Slot]);
        var (who, due) = item is null ? (action.Who, action.Due) : (item.Who, item.Due);
        var until = due is { } day ? MinutesTexts.Fill(texts.DueShort, Hours.Day(day, names.Language)) : null;
        var state = item?.State == ActionState.Done ? $"✓ {texts.DoneWord}. " : string.Empty;
        return $"{state}{action.What} – {names.Assignee(who)}{(until is null ? string.Empty : $", {until}")}";
    }

    private IEnumerable<AnswerRow> Closing()
    {
        if (minutes.NextDay is { } day)
        {
            var hour = minutes.NextHour is { } time ? names.Language == Language.English ? $" {time:HH\\:mm}" : $" kl. {time:HH\\.mm}" : string.Empty;
            yield return new AnswerRow(texts.NextLabel, $"{Hours.Day(day, names.Language)}{hour}");
        }

        if (minutes.DiaryNumber is { } number)
        {
            yield return new AnswerRow(texts.DiaryLabel, number);
        }

        if (minutes.Adjuster is { } adjuster)
        {
            yield return new AnswerRow(texts.AdjusterLabel, names.Assignee(adjuster));
        }
    }
}
