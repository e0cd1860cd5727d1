using System.Globalization;

namespace Samverkan.Meetings.Saying;

/// <summary>A day as it is said, before a calendar is laid on it.</summary>
internal abstract record SaidDay
{
    // 29 February comes back within this many years.
    private const int YearsOfLeapDay = 8;
    private const int DaysOfWeek = 7;

    private SaidDay()
    {
    }

    /// <summary>The days it can be, the likeliest first; none where there is no such day.</summary>
    public abstract IReadOnlyList<DateOnly> Days(DateOnly today);

    /// <summary>"I morgon".</summary>
    public sealed record Away(int DaysFromToday) : SaidDay
    {
        public override IReadOnlyList<DateOnly> Days(DateOnly today) => [today.AddDays(DaysFromToday)];
    }

    /// <summary>"Tisdag 9 mars 2027"; without a year the next there is.</summary>
    public sealed record Dated(int? Year, int Month, int Day, DayOfWeek? Weekday = null) : SaidDay
    {
        public override IReadOnlyList<DateOnly> Days(DateOnly today) =>
            Year is { } year ? [.. In(year)] : [.. Enumerable.Range(today.Year, YearsOfLeapDay + 1).SelectMany(In).Where(day => day >= today).Take(1)];

        private IEnumerable<DateOnly> In(int year) =>
            year is >= 1 and <= 9999 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(year, Month) ? [new DateOnly(year, Month, Day)] : [];
    }

    /// <summary>"På torsdag"; said on a Thursday it can be the same day.</summary>
    public sealed record Coming(DayOfWeek Weekday) : SaidDay
    {
        public override IReadOnlyList<DateOnly> Days(DateOnly today) => today.DayOfWeek == Weekday ? [today.AddDays(DaysOfWeek), today] : [Next(today, Weekday)];
    }

    /// <summary>"Nästa torsdag": the first that comes, or that of the week after this one.</summary>
    public sealed record NextOne(DayOfWeek Weekday) : SaidDay
    {
        public override IReadOnlyList<DateOnly> Days(DateOnly today) => [.. new[] { Next(today, Weekday), InNextWeek(today, Weekday) }.Distinct()];
    }

    /// <summary>"Torsdag nästa vecka".</summary>
    public sealed record OfNextWeek(DayOfWeek Weekday) : SaidDay
    {
        public override IReadOnlyList<DateOnly> Days(DateOnly today) => [InNextWeek(today, Weekday)];
    }

    /// <summary>"Torsdag vecka 12": weeks by ISO 8601, as Swedish calendars count them.</summary>
    public sealed record OfWeek(DayOfWeek Weekday, int Week) : SaidDay
    {
        public override IReadOnlyList<DateOnly> Days(DateOnly today) =>
            [.. Enumerable.Range(ISOWeek.GetYear(today.ToDateTime(TimeOnly.MinValue)), YearsOfLeapDay).Where(year => Week >= 1 && Week <= ISOWeek.GetWeeksInYear(year))
                .Select(year => DateOnly.FromDateTime(ISOWeek.ToDateTime(year, Week, Weekday))).Where(day => day >= today).Take(1)];
    }

    private static DateOnly Next(DateOnly today, DayOfWeek weekday) => today.AddDays(((int)weekday - (int)today.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek + 1);

    private static DateOnly InNextWeek(DateOnly today, DayOfWeek weekday) => Monday(today).AddDays(DaysOfWeek + FromMonday(weekday));

    private static DateOnly Monday(DateOnly day) => day.AddDays(-FromMonday(day.DayOfWeek));

    private static int FromMonday(DayOfWeek weekday) => ((int)weekday + DaysOfWeek - 1) % DaysOfWeek;
}
