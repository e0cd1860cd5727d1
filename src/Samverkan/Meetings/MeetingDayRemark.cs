using Samverkan.Register.Model;

namespace Samverkan.Meetings;

/// <summary>Something to know of the day and hour of a meeting before it is booked. It may be booked all the same.</summary>
public abstract record MeetingDayRemark
{
    private MeetingDayRemark()
    {
    }

    /// <summary>The day is a holiday or an eve.</summary>
    public sealed record OnHoliday(Holiday Holiday) : MeetingDayRemark;

    public sealed record InJuly : MeetingDayRemark;

    public sealed record OnWeekend(DateOnly Date) : MeetingDayRemark;

    /// <summary>The group has another meeting then.</summary>
    public sealed record OwnMeeting(PlannedMeeting Other) : MeetingDayRemark;

    /// <summary>A group with a role or a person in common meets then, or less than half an hour from it.</summary>
    /// <param name="Roles">The roles that have a seat in both that day.</param>
    /// <param name="People">How many people sit on both that day.</param>
    public sealed record Clash(PlannedMeeting Other, IReadOnlyList<RoleId> Roles, int People) : MeetingDayRemark;
}
