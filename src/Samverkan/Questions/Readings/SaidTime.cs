using Samverkan.Questions.Words;

namespace Samverkan.Questions.Readings;

/// <summary>A time as it is said ("1 mars", "mars 2025", "förra månaden", "sedan 1 oktober"), before a calendar is laid on it.</summary>
/// <param name="Edge">What stands before it: before, after, since or starting.</param>
internal sealed record SaidTime(int? Year, int? Month, int? Day, When? When, Course Edge)
{
    private const int FirstOfSpring = 3;
    private const int FirstOfSummer = 6;
    private const int FirstOfAutumn = 9;
    private const int FirstOfWinter = 12;

    /// <summary>The day asked about: of a span its last day that has been, or its first when all of it is to come.</summary>
    public DateOnly AsOf(DateOnly today, Tense tense)
    {
        var span = Days(today, Edge.HasFlag(Course.Starting) && tense == Tense.Unsaid ? Tense.Coming : tense);
        var day = span.First > today ? span.First : Day is not null || span.Last < today ? span.Last : today;
        return Edge.HasFlag(Course.Before) ? span.First.AddDays(-1) : Edge.HasFlag(Course.After) ? span.Last.AddDays(1) : day;
    }

    /// <summary>All the days it says.</summary>
    public Span Days(DateOnly today, Tense tense) => Month is not { } month ? (When is { } when ? Relative(when, today) : Span.OfYear(Year ?? today.Year))
        : YearSaid(today) is { } year ? In(year, month)
        : tense switch
        {
            Tense.Past => Latest(month, today),
            Tense.Coming => Earliest(month, today),
            _ => Nearest(month, today),
        };

    // "1 mars förra året".
    private int? YearSaid(DateOnly today) => When is { } when ? Relative(when, today).First.Year : Year;

    private Span In(int year, int month) => Day is { } day ? Span.Of(new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)))) : Span.OfMonth(year, month);

    private Span Latest(int month, DateOnly today) => In(today.Year, month) is var now && now.First <= today ? now : In(today.Year - 1, month);

    private Span Earliest(int month, DateOnly today) => In(today.Year, month) is var now && now.Last >= today ? now : In(today.Year + 1, month);

    // A month alone, with no word of what is to come, is the one that has been.
    private Span Nearest(int month, DateOnly today)
    {
        var (before, after) = (Latest(month, today), Earliest(month, today));
        return Day is not null && after.First.DayNumber - today.DayNumber < today.DayNumber - before.Last.DayNumber ? after : before;
    }

    private static Span Relative(When when, DateOnly today) => when switch
    {
        Words.When.Yesterday => Span.Of(today.AddDays(-1)),
        Words.When.LastWeek => new Span(Monday(today).AddDays(-7), Monday(today).AddDays(-1)),
        Words.When.LastMonth => Span.OfMonth(today.AddMonths(-1).Year, today.AddMonths(-1).Month),
        Words.When.LastYear => Span.OfYear(today.Year - 1),
        Words.When.ThisYear => Span.OfYear(today.Year),
        Words.When.NextMonth => Span.OfMonth(today.AddMonths(1).Year, today.AddMonths(1).Month),
        Words.When.NextYear => Span.OfYear(today.Year + 1),
        Words.When.Spring => Season(FirstOfSpring, today),
        Words.When.Summer => Season(FirstOfSummer, today),
        Words.When.Autumn => Season(FirstOfAutumn, today),
        Words.When.Winter => Season(FirstOfWinter, today),
        Words.When.PastMonth => new Span(today.AddMonths(-1), today),
        _ => new Span(today.AddYears(-1), today),
    };

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    // "I vår" is the one that goes on or comes next; who says that of last spring says "i våras".
    private static Span Season(int firstMonth, DateOnly today)
    {
        var begun = Span.OfSeason(today.Year - 1, firstMonth);
        return begun.Last >= today ? begun : Span.OfSeason(today.Year, firstMonth) is var now && now.Last >= today ? now : Span.OfSeason(today.Year + 1, firstMonth);
    }
}
