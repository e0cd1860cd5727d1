using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;

namespace Samverkan.Questions.Readings.Records;

/// <summary>
/// The days that records are narrowed to. Decisions have been: "i mars" is the last March, "i höst" the autumn that began last. Action items
/// that are to be done are due in the next one. Of meetings a month is the nearest one, and a season that of <see cref="SaidTime"/>.
/// A spring is March to May and so on, for meetings as for everything else that is asked.
/// </summary>
internal static class RecordDays
{
    private const Course Begins = Course.Since | Course.Starting | Course.After;

    /// <returns>The first and the last day, each null where it is not said; null where more is said than two days can hold.</returns>
    public static (DateOnly? First, DateOnly? Last)? Of(Utterance u, RecordKind kind, RecordState? state, DateOnly today)
    {
        var said = u.Mentions.Where(mention => mention.Time is not null).ToList();
        if (u.Says(RecordWord.Today | RecordWord.Tomorrow) && said.Count == 0)
        {
            var day = u.Says(RecordWord.Tomorrow) ? today.AddDays(1) : today;
            return (day, day);
        }

        var tense = TenseOf(u, kind, state);
        return said switch
        {
            [] => (null, null),
            [{ Time: { } time } mention] => One(time, mention, u, kind, Days(time, tense, today)),
            [{ Time: { } first }, { Time: { } last }] => Between(first, last, tense, today),
            _ => null,
        };
    }

    private static Tense TenseOf(Utterance u, RecordKind kind, RecordState? state) => kind switch
    {
        RecordKind.Decisions => Tense.Past,
        RecordKind.Actions when u.Says(RecordWord.Due | RecordWord.FallsDue) => Tense.Coming,
        _ when state is RecordState.Done or RecordState.Overdue || u.Time?.Edge.HasFlag(Course.Since) == true => Tense.Past,
        RecordKind.Meetings when state == RecordState.Open => Tense.Coming,
        _ => u.Tense,
    };

    private static Span Days(SaidTime time, Tense tense, DateOnly today) =>
        tense != Tense.Unsaid || time.Month is null ? time.Days(today, tense) : Nearest(time.Days(today, Tense.Past), time.Days(today, Tense.Coming), today);

    private static Span Nearest(Span past, Span coming, DateOnly today) =>
        past.Last >= today || today.DayNumber - past.Last.DayNumber < coming.First.DayNumber - today.DayNumber ? past : coming;

    private static (DateOnly?, DateOnly?) One(SaidTime time, Mention mention, Utterance u, RecordKind kind, Span days) => time.Edge switch
    {
        _ when EndsAt(u, mention) => (null, days.Last),
        var edge when edge.HasFlag(Course.After) => (days.Last.AddDays(1), null),
        var edge when edge.HasFlag(Course.Before) => (null, days.First.AddDays(-1)),
        Course.Starting when kind != RecordKind.Meetings && (mention.Records & RecordWord.Onwards) == 0 => (days.First, days.Last),
        var edge when (edge & Begins) != 0 => (days.First, null),
        _ => (days.First, days.Last),
    };

    // "Mellan mars och maj 2026": the year of the last day is that of the first.
    private static (DateOnly?, DateOnly?)? Between(SaidTime first, SaidTime last, Tense tense, DateOnly today)
    {
        var end = Days(last, tense, today).Last;
        var begin = Days(first is { Year: null, When: null } ? first with { Year = end.Year } : first, tense, today).First;
        return begin <= end ? (begin, end) : first.Year is null && first.When is null ? (begin.AddYears(-1), end) : null;
    }

    // "Senast den 15 mars", "by 15 March": a small word may stand between.
    private static bool EndsAt(Utterance u, Mention time)
    {
        var at = u.Mentions.Select((mention, i) => (mention, i)).First(pair => ReferenceEquals(pair.mention, time)).i;
        return u.Mentions.Take(at).TakeLast(2).Any(mention => (mention.Records & RecordWord.Until) != 0);
    }
}
