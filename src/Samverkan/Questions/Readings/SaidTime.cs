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
    public Span Days(DateOnly today, Tense tense) => Month is not { } month ? (When is { } when ? Relative(when, today, tense) : Span.OfYear(Year ?? today.Year))
        : YearSaid(today) is { } year ? In(year, month)
        : tense switch
        {
            Tense.Past => Latest(month, today),
            Tense.Coming => Earliest(month, today),
            _ => Nearest(month, today),
        };

    // "1 mars förra året".
    private int? YearSaid(DateOnly today) => When is { } when ? Relative(when, today, Tense.Unsaid).First.Year : Year;

    private Span In(int year, int month) => Day is { } day ? Span.Of(new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)))) : Span.OfMonth(year, month);

    private Span Latest(int month, DateOnly today) => In(today.Year, month) is var now && now.First <= today ? now : In(today.Year - 1, month);

    private Span Earliest(int month, DateOnly today) => In(today.Year, month) is var now && now.Last >= today ? now : In(today.Year + 1, month);

    // A month alone, with no word of what is to come, is the one that has been.
    private Span Nearest(int month, DateOnly today)
    {
        var (before, after) = (Latest(month, today), Earliest(month, today));
        return Day is not null && after.First.DayNumber - today.DayNumber < today.DayNumber - before.Last.DayNumber ? after : before;
    }

    private Span Relative(When when, DateOnly today, Tense tense) => when switch
    {
        Words.When.Yesterday => Span.Of(today.AddDays(-1)),
        Words.When.LastWeek => new Span(Monday(today).AddDays(-7), Monday(today).AddDays(-1)),
        Words.When.ThisWeek => new Span(Monday(today), Monday(today).AddDays(6)),
        Words.When.NextWeek => new Span(Monday(today).AddDays(7), Monday(today).AddDays(13)),
        Words.When.LastMonth => Span.OfMonth(today.AddMonths(-1).Year, today.AddMonths(-1).Month),
        Words.When.ThisMonth => Span.OfMonth(today.Year, today.Month),
        Words.When.LastYear => Span.OfYear(today.Year - 1),
        Words.When.ThisYear => Span.OfYear(today.Year),
        Words.When.NextMonth => Span.OfMonth(today.AddMonths(1).Year, today.AddMonths(1).Month),
        Words.When.NextYear => Span.OfYear(today.Year + 1),
        Words.When.Spring => Season(FirstOfSpring, today, tense),
        Words.When.Summer => Season(FirstOfSummer, today, tense),
        Words.When.Autumn => Season(FirstOfAutumn, today, tense),
        Words.When.Winter => Season(FirstOfWinter, today, tense),
        Words.When.LastSpring => SeasonOver(FirstOfSpring, today),
        Words.When.LastSummer => SeasonOver(FirstOfSummer, today),
        Words.When.LastAutumn => SeasonOver(FirstOfAutumn, today),
        Words.When.LastWinter => SeasonOver(FirstOfWinter, today),
        Words.When.NextSpring => SeasonToCome(FirstOfSpring, today),
        Words.When.NextSummer => SeasonToCome(FirstOfSummer, today),
        Words.When.NextAutumn => SeasonToCome(FirstOfAutumn, today),
        Words.When.NextWinter => SeasonToCome(FirstOfWinter, today),
        Words.When.PastMonth => new Span(today.AddMonths(-1), today),
        _ => new Span(today.AddYears(-1), today),
    };

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    // "I vår" is the one that goes on or comes next, or of what has been the one that began last: nothing was decided in a spring to come.
    private Span Season(int firstMonth, DateOnly today, Tense tense)
    {
        if (Year is { } year)
        {
            return Span.OfSeason(year, firstMonth);
        }

        return tense == Tense.Past
            ? (Span.OfSeason(today.Year, firstMonth) is var begun && begun.First <= today ? begun : Span.OfSeason(today.Year - 1, firstMonth))
            : Seasons(firstMonth, today).First(season => season.Last >= today);
    }

    private static Span SeasonOver(int firstMonth, DateOnly today) => Seasons(firstMonth, today).Last(season => season.Last < today);

    private static Span SeasonToCome(int firstMonth, DateOnly today) => Seasons(firstMonth, today).First(season => season.First > today);

    private static IEnumerable<Span> Seasons(int firstMonth, DateOnly today) => Enumerable.Range(today.Year - 2, 4).Select(year => Span.OfSeason(year, firstMonth));
}
