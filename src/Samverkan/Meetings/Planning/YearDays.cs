using Samverkan.Register.Model;

namespace Samverkan.Meetings.Planning;

/// <summary>The days of a year, by their number from 0, and which of them are meeting days.</summary>
internal sealed class YearDays
{
    private readonly DateOnly first;
    private readonly bool[] meetingDays;

    public YearDays(int year)
    {
        Year = year;
        first = new DateOnly(year, 1, 1);
        meetingDays = new bool[new DateOnly(year, 12, 31).DayOfYear];
        var holidays = SwedishHolidays.Of(year).Select(holiday => holiday.Date).ToHashSet();
        for (var day = 0; day < meetingDays.Length; day++)
        {
            var date = Date(day);
            meetingDays[day] = !SwedishHolidays.IsWeekend(date) && !SwedishHolidays.IsJuly(date) && !holidays.Contains(date);
        }
    }

    public int Year { get; }

    public int Count => meetingDays.Length;

    public DateOnly Date(int day) => first.AddDays(day);

    /// <summary>Below 0 or from <see cref="Count"/> on for days of other years.</summary>
    public int Number(DateOnly date) => date.DayNumber - first.DayNumber;

    public bool IsMeetingDay(int day) => meetingDays[day];

    public Validity Whole => new(first, Date(Count - 1));
}
