namespace Samverkan.Meetings.Planning;

/// <summary>The days of a year on which a group meets, and those too near to them.</summary>
internal sealed class OwnDays(int days, int apart)
{
    private readonly bool[] nearRegular = new bool[days];
    private readonly bool[] nearExtra = new bool[days];
    private readonly bool[] ofExtra = new bool[days];

    public void Add(int day, bool extra)
    {
        var near = extra ? nearExtra : nearRegular;
        for (var other = Math.Max(0, day - apart + 1); other < Math.Min(days, day + apart); other++)
        {
            near[other] = true;
        }

        if (extra && day >= 0 && day < days)
        {
            ofExtra[day] = true;
        }
    }

    /// <param name="strict">Keeping away from the meetings that were booked by hand as well, and not only from their days.</param>
    public bool IsFree(int day, bool strict) => !nearRegular[day] && !(strict ? nearExtra : ofExtra)[day];
}
