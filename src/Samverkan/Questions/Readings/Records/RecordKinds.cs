using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;

namespace Samverkan.Questions.Readings.Records;

/// <summary>What goes with each kind of record: its question, the words it is told by, and what it can be narrowed to.</summary>
internal static class RecordKinds
{
    private const RecordWord Small = RecordWord.One | RecordWord.Latest | RecordWord.Next | RecordWord.Mine | RecordWord.Until | RecordWord.Onwards | RecordWord.Today | RecordWord.Tomorrow | RecordWord.Further | RecordWord.Theirs | RecordWord.Article | RecordWord.Around;
    private const RecordWord States = RecordWord.Open | RecordWord.Overdue | RecordWord.Done | RecordWord.Coming | RecordWord.Held;
    private const Used Placed = Used.Groups | Used.Areas | Used.Time | Used.Number;

    public static Question Question(this RecordKind kind, RecordFilter filter) => kind switch
    {
        RecordKind.Actions => new Question.ListActions(filter),
        RecordKind.Decisions => new Question.ListDecisions(filter),
        _ => new Question.ListMeetings(filter),
    };

    /// <summary>The kind and the filter of a question that asks for records; null for any other.</summary>
    public static (RecordKind Kind, RecordFilter Filter)? Of(Question? question) => question switch
    {
        Question.ListActions asked => (RecordKind.Actions, asked.Filter),
        Question.ListDecisions asked => (RecordKind.Decisions, asked.Filter),
        Question.ListMeetings asked => (RecordKind.Meetings, asked.Filter),
        _ => null,
    };

    public static About About(this RecordKind kind) => kind switch
    {
        RecordKind.Actions => Asked.About.Actions,
        RecordKind.Decisions => Asked.About.Decisions,
        _ => Asked.About.Meetings,
    };

    /// <summary>The words that a question for this kind may consist of; any other is asked of something else.</summary>
    public static RecordWord Words(this RecordKind kind) => Small | kind switch
    {
        RecordKind.Actions => States | RecordWord.Taken | RecordWord.Action | RecordWord.Task | RecordWord.ToDo | RecordWord.OnList | RecordWord.Decided | RecordWord.Meeting | RecordWord.AtMeeting | RecordWord.Due | RecordWord.FallsDue,
        RecordKind.Decisions => RecordWord.Taken | RecordWord.Action | RecordWord.Decision | RecordWord.Decided | RecordWord.Decide | RecordWord.Minutes | RecordWord.Meeting | RecordWord.AtMeeting | RecordWord.Held,
        _ => RecordWord.Meeting | RecordWord.Open | RecordWord.Done | RecordWord.Coming | RecordWord.Held,
    };

    /// <summary>The names that it can be narrowed by: a decision is a group's, an action item somebody's too.</summary>
    public static Used Named(this RecordKind kind) => kind == RecordKind.Actions ? Placed | Used.Organisations | Used.Roles | Used.Persons | Used.Bearers : Placed;

    /// <summary>How far the records asked for are; null where that is not said, or said both ways.</summary>
    public static RecordState? State(this RecordKind kind, Utterance u) => kind switch
    {
        RecordKind.Actions when u.Says(RecordWord.Overdue) => RecordState.Overdue,
        RecordKind.Actions => OneOf(u.Says(RecordWord.Open | RecordWord.Coming | RecordWord.ToDo | RecordWord.OnList), u.Says(RecordWord.Done)),
        RecordKind.Meetings => OneOf(u.Says(RecordWord.Open | RecordWord.Coming | RecordWord.Next), u.Says(RecordWord.Held | RecordWord.Done) || RecordCues.IsLatest(u) || u.Tense == Tense.Past),
        _ => null,
    };

    private static RecordState? OneOf(bool open, bool done) => (open, done) switch
    {
        (true, false) => RecordState.Open,
        (false, true) => RecordState.Done,
        _ => null,
    };
}
