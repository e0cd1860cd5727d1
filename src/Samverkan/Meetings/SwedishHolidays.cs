namespace Samverkan.Meetings;

/// <summary>
/// The public holidays (röda dagar) of Sweden and their eves. Source: lag (1989:253) om allmänna helgdagar, as it has been since 2005;
/// earlier years are reckoned by the same rule. Plain Sundays, which the law counts too, are weekend here.
/// </summary>
public static class SwedishHolidays
{
    private const int July = 7;

    /// <summary>The holidays and the eves of a year, by date. The day before each holiday is an eve, also where it has no name of its own.</summary>
    /// <param name="year">1 to 9999.</param>
    public static IReadOnlyList<Holiday> Of(int year)
    {
        var easter = Easter.Sunday(year);
        List<Holiday> holidays =
        [
            new(new(year, 1, 1), new("nyårsdagen", "New Year's Day"), false),
            new(new(year, 1, 6), new("trettondedag jul", "Epiphany"), false),
            new(easter.AddDays(-2), new("långfredagen", "Good Friday"), false),
            new(easter, new("påskdagen", "Easter Sunday"), false),
            new(easter.AddDays(1), new("annandag påsk", "Easter Monday"), false),
            new(new(year, 5, 1), new("första maj", "May Day"), false),
            new(easter.AddDays(39), new("Kristi himmelsfärdsdag", "Ascension Day"), false),
            new(easter.AddDays(49), new("pingstdagen", "Whit Sunday"), false),
            new(new(year, 6, 6), new("Sveriges nationaldag", "the National Day of Sweden"), false),
            new(Midsummer(year), new("midsommardagen", "Midsummer Day"), false),
            new(AllSaints(year), new("alla helgons dag", "All Saints' Day"), false),
            new(new(year, 12, 25), new("juldagen", "Christmas Day"), false),
            new(new(year, 12, 26), new("annandag jul", "Boxing Day"), false),
            new(new(year, 1, 5), new("trettondagsafton", "the eve of Epiphany"), true),
            new(easter.AddDays(-3), new("skärtorsdagen", "Maundy Thursday"), true),
            new(easter.AddDays(-1), new("påskafton", "Easter Eve"), true),
            new(new(year, 4, 30), new("valborgsmässoafton", "Walpurgis Night"), true),
            new(easter.AddDays(38), new("dagen före Kristi himmelsfärdsdag", "the day before Ascension Day"), true),
            new(easter.AddDays(48), new("pingstafton", "Whitsun Eve"), true),
            new(new(year, 6, 5), new("dagen före nationaldagen", "the day before the National Day"), true),
            new(Midsummer(year).AddDays(-1), new("midsommarafton", "Midsummer Eve"), true),
            new(AllSaints(year).AddDays(-1), new("allhelgonaafton", "the eve of All Saints' Day"), true),
            new(new(year, 12, 24), new("julafton", "Christmas Eve"), true),
            new(new(year, 12, 31), new("nyårsafton", "New Year's Eve"), true),
        ];

        // A day can be two things, as 1 May 2008 was May Day and Ascension Day: the first of them names it, a holiday before an eve.
        return [.. holidays.DistinctBy(holiday => holiday.Date).OrderBy(holiday => holiday.Date)];
    }

    /// <summary>The holiday or eve that a day is; null for any other day.</summary>
    public static Holiday? On(DateOnly day) => Of(day.Year).FirstOrDefault(holiday => holiday.Date == day);

    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    public static bool IsJuly(DateOnly day) => day.Month == July;

    /// <summary>Whether a meeting is planned on such a day: no holiday, no eve, not in July, no weekend.</summary>
    public static bool IsMeetingDay(DateOnly day) => !IsWeekend(day) && !IsJuly(day) && On(day) is null;

    // The Saturday from 20 to 26 June.
    private static DateOnly Midsummer(int year) => SaturdayFrom(new(year, 6, 20));

    // The Saturday from 31 October to 6 November.
    private static DateOnly AllSaints(int year) => SaturdayFrom(new(year, 10, 31));

    private static DateOnly SaturdayFrom(DateOnly day) => day.AddDays((int)DayOfWeek.Saturday - (int)day.DayOfWeek);
}
