namespace Samverkan.Meetings.Planning;

/// <summary>A year in as many equal parts as there are meetings, and the meeting days of each from its middle outwards.</summary>
internal sealed class YearParts
{
    // From this many on a part could lie in July as a whole. Then July is left out before the year is divided.
    private const int ShorterThanJuly = 12;

    private readonly int[] divided;
    private readonly int count;
    private readonly int edge;
    private readonly DayNear[][] near;
    private readonly int[] aims;

    public YearParts(YearDays year, int count)
    {
        this.count = count;
        divided = [.. Enumerable.Range(0, year.Count).Where(day => count < ShorterThanJuly || !SwedishHolidays.IsJuly(year.Date(day)))];
        Apart = CeilingOf(year.Count, 2 * count);
        edge = CeilingOf(year.Count, 4 * count);
        aims = [.. Enumerable.Range(0, count).Select(part => divided[MiddleOf(part)])];
        near = [.. Enumerable.Range(0, count).Select(part => Outwards(year, part).ToArray())];
    }

    /// <summary>The fewest days from one meeting of a group to the next: half a part of the year.</summary>
    public int Apart { get; }

    /// <summary>The day in the middle of a part, which need not be a meeting day.</summary>
    public int Aim(int part) => aims[part];

    public IReadOnlyList<DayNear> Near(int part) => near[part];

    private IEnumerable<DayNear> Outwards(YearDays year, int part)
    {
        var (before, after) = (MiddleOf(part), MiddleOf(part) + 1);
        while (Distance(part, before) is var toBefore && Distance(part, after) is var toAfter && Math.Min(toBefore, toAfter) <= 2 * divided.Length)
        {
            var nearest = toBefore <= toAfter ? before-- : after++;
            var day = divided[nearest];
            if (year.IsMeetingDay(day) && day >= edge && day <= year.Count - edge)
            {
                yield return new DayNear(day, year.Date(day).DayOfWeek, ReachOf(Math.Min(toBefore, toAfter)));
            }
        }
    }

    // From the middle of a part to the middle of a day; a part is twice the number of days that are divided.
    private int Distance(int part, int index) =>
        index < 0 || index >= divided.Length ? int.MaxValue : Math.Abs((((2 * index) + 1) * count) - (((2 * part) + 1) * divided.Length));

    private Reach ReachOf(int distance) => 2 * distance <= divided.Length ? Reach.Middle : distance <= divided.Length ? Reach.Part : Reach.Beyond;

    private int MiddleOf(int part) => Math.Min(((2 * part) + 1) * divided.Length / (2 * count), divided.Length - 1);

    private static int CeilingOf(int number, int by) => (number + by - 1) / by;
}
