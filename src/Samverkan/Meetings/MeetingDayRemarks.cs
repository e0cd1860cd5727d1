using Samverkan.Meetings.Planning;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Meetings;

/// <summary>What to tell somebody who books a meeting for a day and an hour.</summary>
public static class MeetingDayRemarks
{
    /// <param name="booked">The meeting as it would be. It is not compared with itself, so also one that is moved can be given.</param>
    /// <param name="meetings">The meetings that take place, of any groups and days.</param>
    /// <returns>What the day is, then the clashes by hour and group; empty where there is nothing to say.</returns>
    public static IReadOnlyList<MeetingDayRemark> Of(RegisterSnapshot register, PlannedMeeting booked, IEnumerable<PlannedMeeting> meetings)
    {
        List<MeetingDayRemark> remarks = [];
        if (SwedishHolidays.On(booked.Date) is { } holiday)
        {
            remarks.Add(new MeetingDayRemark.OnHoliday(holiday));
        }
        else if (SwedishHolidays.IsWeekend(booked.Date))
        {
            remarks.Add(new MeetingDayRemark.OnWeekend(booked.Date));
        }

        if (SwedishHolidays.IsJuly(booked.Date))
        {
            remarks.Add(new MeetingDayRemark.InJuly());
        }

        var sitting = SittingIn(register, booked.Group, booked.Date);
        var needs = Quarters.Around(booked.Start, booked.Length);
        var others = meetings.Where(other => other.Date == booked.Date && (other.Group != booked.Group || other.Occurrence != booked.Occurrence) && (needs & Quarters.Of(other.Start, other.Length)) != 0);
        remarks.AddRange(YearPlanner.InOrder(others).Select(other => Remark(register, booked, sitting, other)).OfType<MeetingDayRemark>());
        return remarks;
    }

    private static MeetingDayRemark? Remark(RegisterSnapshot register, PlannedMeeting booked, HashSet<EntityRef> sitting, PlannedMeeting other)
    {
        if (other.Group == booked.Group)
        {
            return new MeetingDayRemark.OwnMeeting(other);
        }

        var both = SittingIn(register, other.Group, booked.Date);
        both.IntersectWith(sitting);
        var roles = both.Where(who => who.Kind == EntityKind.Role).Select(who => new RoleId(who.Id)).OrderBy(role => role.Value, StringComparer.Ordinal).ToList();
        return both.Count == 0 ? null : new MeetingDayRemark.Clash(other, roles, both.Count - roles.Count);
    }

    private static HashSet<EntityRef> SittingIn(RegisterSnapshot register, GroupId id, DateOnly day) =>
        register.Find(id) is { } group ? [.. Sitting.Of(register, group).Where(sitting => sitting.On(day)).Select(sitting => sitting.Who)] : [];
}
