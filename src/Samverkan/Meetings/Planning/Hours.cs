using Samverkan.Register.Model;

namespace Samverkan.Meetings.Planning;

/// <summary>When on a day a group may meet: its own hour, then others of the working day every half hour away, the nearest first and of two the later.</summary>
internal static class Hours
{
    private static readonly TimeOnly DayBegins = new(8, 0);
    private static readonly TimeOnly DayEnds = new(17, 0);
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(30);

    public static IReadOnlyList<Hour> Of(MeetingPreference preference)
    {
        var starts = new List<TimeOnly> { preference.Start };
        for (var away = Step; away < TimeSpan.FromDays(1); away += Step)
        {
            Add(preference.Start.ToTimeSpan() + away);
            Add(preference.Start.ToTimeSpan() - away);
        }

        return [.. starts.Select(start => new Hour(start, Quarters.Of(start, preference.Length), Quarters.Around(start, preference.Length)))];

        void Add(TimeSpan start)
        {
            if (start >= DayBegins.ToTimeSpan() && start + preference.Length <= DayEnds.ToTimeSpan())
            {
                starts.Add(TimeOnly.FromTimeSpan(start));
            }
        }
    }
}
