using System.Globalization;
using Samverkan.Meetings;

namespace Samverkan.Tests.Meetings;

public sealed class SwedishHolidaysTests
{
    [Theory]
    [InlineData(2024, "01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-06 06-22 11-02 12-25 12-26")]
    [InlineData(2025, "01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-06 06-08 06-21 11-01 12-25 12-26")]
    [InlineData(2026, "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26")]
    [InlineData(2027, "01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-26 11-06 12-25 12-26")]
    [InlineData(2028, "01-01 01-06 04-14 04-16 04-17 05-01 05-25 06-04 06-06 06-24 11-04 12-25 12-26")]
    [InlineData(2029, "01-01 01-06 03-30 04-01 04-02 05-01 05-10 05-20 06-06 06-23 11-03 12-25 12-26")]
    [InlineData(2030, "01-01 01-06 04-19 04-21 04-22 05-01 05-30 06-06 06-09 06-22 11-02 12-25 12-26")]
    public void The_holidays_of_a_year_are_those_of_the_almanac(int year, string days) =>
        Assert.Equal(days, string.Join(' ', SwedishHolidays.Of(year).Where(holiday => !holiday.Eve).Select(holiday => holiday.Date.ToString("MM-dd", CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("2027-01-05", "trettondagsafton")]
    [InlineData("2027-03-25", "skärtorsdagen")]
    [InlineData("2027-03-27", "påskafton")]
    [InlineData("2027-04-30", "valborgsmässoafton")]
    [InlineData("2027-05-05", "dagen före Kristi himmelsfärdsdag")]
    [InlineData("2027-06-25", "midsommarafton")]
    [InlineData("2027-11-05", "allhelgonaafton")]
    [InlineData("2027-12-24", "julafton")]
    [InlineData("2027-12-31", "nyårsafton")]
    public void An_eve_has_its_name_and_is_no_meeting_day(string day, string name)
    {
        var date = DateOnly.Parse(day, CultureInfo.InvariantCulture);

        var eve = SwedishHolidays.On(date);

        Assert.Equal((name, true), (eve?.Name.Sv, eve?.Eve));
        Assert.False(SwedishHolidays.IsMeetingDay(date));
    }

    [Fact]
    public void The_day_before_each_holiday_is_an_eve_or_a_holiday() =>
        Assert.All(Enumerable.Range(1990, 200).SelectMany(SwedishHolidays.Of).Where(holiday => !holiday.Eve), holiday => Assert.NotNull(SwedishHolidays.On(holiday.Date.AddDays(-1))));

    [Fact]
    public void A_squeezed_day_between_a_holiday_and_the_weekend_is_a_meeting_day() => Assert.True(SwedishHolidays.IsMeetingDay(new DateOnly(2027, 5, 7)));

    [Fact]
    public void All_of_July_and_all_weekends_are_no_meeting_days() => Assert.DoesNotContain(
        Enumerable.Range(0, 365).Select(new DateOnly(2027, 1, 1).AddDays).Where(SwedishHolidays.IsMeetingDay),
        day => day.Month == 7 || day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);

    [Fact]
    public void A_day_that_is_two_holidays_is_listed_once() => Assert.Equal("första maj", Assert.Single(SwedishHolidays.Of(2008), holiday => holiday.Date == new DateOnly(2008, 5, 1)).Name.Sv);

    // By the tables of the calendar as Gauss put them, with his two exceptions: another way than the one that is tested.
    [Fact]
    public void Easter_is_where_Gauss_reckons_it() => Assert.All(Enumerable.Range(1583, 8417), year =>
    {
        var century = year / 100;
        var m = (15 + century - (century / 4) - (((8 * century) + 13) / 25)) % 30;
        var n = (4 + century - (century / 4)) % 7;
        var d = ((19 * (year % 19)) + m) % 30;
        var e = ((2 * (year % 4)) + (4 * (year % 7)) + (6 * d) + n) % 7;
        var days = (d, e) is (29, 6) ? 50 : (d, e) is (28, 6) && ((11 * m) + 11) % 30 < 19 ? 49 : 22 + d + e;
        Assert.Equal(new DateOnly(year, 3, 1).AddDays(days - 1), SwedishHolidays.Of(year).Single(holiday => holiday.Name.Sv == "påskdagen").Date);
    });
}
