namespace Samverkan.Questions.Readings;

/// <summary>Days from one to another, both included.</summary>
internal readonly record struct Span(DateOnly First, DateOnly Last)
{
    private const int Season = 3;

    public static Span Of(DateOnly day) => new(day, day);

    public static Span OfMonth(int year, int month) => From(new DateOnly(year, month, 1), 1);

    public static Span OfYear(int year) => From(new DateOnly(year, 1, 1), 12);

    /// <param name="firstMonth">The months of a season are three; those of a winter run into the next year.</param>
    public static Span OfSeason(int year, int firstMonth) => From(new DateOnly(year, firstMonth, 1), Season);

    private static Span From(DateOnly first, int months) => new(first, first.AddMonths(months).AddDays(-1));
}
