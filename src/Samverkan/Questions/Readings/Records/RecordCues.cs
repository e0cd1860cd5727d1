using Samverkan.Questions.Words;

namespace Samverkan.Questions.Readings.Records;

/// <summary>
/// Which kind of record a clause asks for, if any. Precision first: who takes the minutes, how decisions are made, where and how often a group
/// meets are asked of the structure, and have their answers there.
/// </summary>
internal static class RecordCues
{
    private const RecordWord States = RecordWord.Open | RecordWord.Overdue | RecordWord.Done;
    private const RecordWord Nouns = RecordWord.Action | RecordWord.Decision | RecordWord.Minutes | RecordWord.Meeting;

    public static RecordKind? KindOf(Utterance u, Subject subject) =>
        u.Hints(Cue.Why) || (u.Has(Cue.AreaWord) && u.Areas.Count == 0 && !u.Hints(Cue.All)) || AsksToExplain(u) ? null
        : AsksActions(u, subject) ? RecordKind.Actions
        : AsksDecisions(u) ? RecordKind.Decisions
        : AsksMeetings(u, subject) ? RecordKind.Meetings
        : null;

    /// <summary>The kind that a follow-up names; null where it names none.</summary>
    public static RecordKind? Named(Utterance u) =>
        u.Says(RecordWord.Action) ? RecordKind.Actions
        : u.Says(RecordWord.Decision | RecordWord.Minutes) ? RecordKind.Decisions
        : u.Says(RecordWord.Meeting) ? RecordKind.Meetings
        : null;

    /// <summary>"Beslutade", with no noun beside it that says of what.</summary>
    public static bool IsVerbOnly(Utterance u) => u.Says(RecordWord.Decided | RecordWord.Decide) && !u.Says(RecordWord.Action | RecordWord.Decision | RecordWord.Minutes);

    /// <summary>One meeting or decision is pointed at, and not all of them asked for.</summary>
    public static bool IsOne(Utterance u) => (IsLatest(u) || u.Says(RecordWord.Next)) && (u.Says(RecordWord.One) || IsVerbOnly(u));

    /// <summary>"Senaste beslutet", with no word of a meeting: the last that there is, at whatever meeting it was.</summary>
    public static bool IsLastRecord(Utterance u) =>
        IsOne(u) && !IsVerbOnly(u) && !u.Says(RecordWord.Meeting | RecordWord.AtMeeting | RecordWord.Minutes | RecordWord.Decided | RecordWord.Decide | RecordWord.Taken);

    /// <summary>"Senast" beside a day says until when, and not which one.</summary>
    public static bool IsLatest(Utterance u) => u.Mentions.Any(mention => (mention.Records & RecordWord.Latest) != 0 && !((mention.Records & RecordWord.Until) != 0 && u.Time is not null));

    private static bool AsksActions(Utterance u, Subject subject)
    {
        var state = u.Says(States);
        if (u.Hints(Cue.Where) || (u.AsksWho && !state) || (state && IsNegated(u)) || u.Says(RecordWord.Decision | RecordWord.Minutes))
        {
            return false;
        }

        var owner = u.Says(RecordWord.Mine | RecordWord.Theirs) || u.Roles.Count + u.Persons.Count + u.Organisations.Count > 0 || subject.OwnGroup is not null;
        return u.Says(RecordWord.Action)
            ? !u.Says(RecordWord.Taken) || IsOne(u) || u.Says(RecordWord.AtMeeting) || u.Hints(Course.Past)
            : !u.Says(Nouns | RecordWord.About) && !u.Hints(Cue.How) && !u.AsksWho
                && ((u.Says(RecordWord.Overdue) && !IsOfName(u))
                    || (u.Says(RecordWord.FallsDue) && (owner || u.Time is not null || u.OnlyArea is not null))
                    || (u.Says(RecordWord.Task | RecordWord.ToDo) && (state || u.Says(RecordWord.Mine)))
                    || IsToDoList(u)
                    || (u.Says(RecordWord.OnList) && owner));
    }

    private static bool AsksDecisions(Utterance u)
    {
        if (u.AsksWho || u.Hints(Cue.How))
        {
            return false;
        }

        return IsVerbOnly(u)
            ? (u.Says(RecordWord.Decided) || u.Hints(Course.Past)) && !u.Hints(Cue.Where) && (!u.Hints(Cue.Who) || u.Hints(Cue.What))
            : u.Says(RecordWord.Decision) || (u.Says(RecordWord.Minutes) && !u.Has(Cue.HowMany));
    }

    private static bool AsksMeetings(Utterance u, Subject subject)
    {
        var narrowed = u.Says(RecordWord.Mine | RecordWord.Coming | RecordWord.Held | RecordWord.Open);
        if (u.AsksWho || u.Says(RecordWord.AtMeeting) || u.Has(Cue.Place | Cue.Where) || u.Hints(Cue.How) || (!narrowed && (u.Has(Cue.HowOften | Cue.Frequency) || u.Hints(Cue.Negation))) || !u.Says(RecordWord.Meeting))
        {
            return false;
        }

        var several = u.Mentions.Any(mention => (mention.Records & RecordWord.Meeting) != 0 && (mention.Records & RecordWord.One) == 0);
        return several
            ? AsksWhich(u) && (narrowed || u.Time is not null || !u.Hints(Cue.When) || subject.OwnGroup is null)
            : !u.Hints(Cue.Who) && (u.Says(RecordWord.Mine) || IsLatest(u) || (u.Says(RecordWord.Next) && subject.OwnGroup is null));
    }

    // "Vilka var på mötena" asks for people, "vilka möten" and "vilka är mötena" for meetings.
    private static bool AsksWhich(Utterance u)
    {
        for (var i = 0; i < u.Mentions.Count - 1; i++)
        {
            if (u.Mentions[i].Has(Cue.Who))
            {
                var next = u.Mentions[i + 1];
                return next.Record is not null || (next.Uses & (Used.Groups | Used.Areas | Used.Number)) != 0 || next.Is(WordClass.Opener);
            }
        }

        return true;
    }

    // "Är LÖK försenat?", where "är något försenat i LÖK?" is asked of what there is to do.
    private static bool IsOfName(Utterance u) => u.OpensWithVerb && u.Mentions is [_, { Uses: not Used.None }, ..];

    // "To-do", "att göra" and nothing else; within a sentence they ask for what somebody is there for.
    private static bool IsToDoList(Utterance u) =>
        u.Mentions.Any(mention => (mention.Records & RecordWord.ToDo) != 0 && mention.Token.AfterDash) || u.Mentions.All(mention => (mention.Records & RecordWord.ToDo) != 0);

    // "Vad är ett beslut?"
    private static bool AsksToExplain(Utterance u)
    {
        if (!u.Hints(Cue.What | Cue.Describe | Cue.Meaning))
        {
            return false;
        }

        for (var i = 1; i < u.Mentions.Count; i++)
        {
            if ((u.Mentions[i].Records & Nouns) != 0 && (u.Mentions[i - 1].Records & RecordWord.Article) != 0)
            {
                return true;
            }
        }

        return false;
    }

    // "Inte klara" is a state of its own; any other "inte" turns one round.
    private static bool IsNegated(Utterance u) => u.Mentions.Any(mention => mention.Has(Cue.Negation) && mention.Record is null);
}
