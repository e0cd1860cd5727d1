using Samverkan.Register.Model;

namespace Samverkan.Meetings.Planning;

/// <summary>Finds the days of one group.</summary>
internal sealed class GroupPlanner
{
    // Near the middle on one of its own weekdays, if need be at another hour; then further away; other weekdays last.
    private static readonly (Reach Reach, bool OwnWeekdays)[] Steps =
    [
        (Reach.Middle, true),
        (Reach.Part, true),
        (Reach.Part, false),
        (Reach.Beyond, true),
        (Reach.Beyond, false),
    ];

    private readonly Group group;
    private readonly YearDays year;
    private readonly YearParts parts;
    private readonly TakenTime taken;
    private readonly OwnDays own;
    private readonly HashSet<int> standing = [];
    private readonly IReadOnlyList<Hour> hours;

    public GroupPlanner(Group group, int times, YearDays year, YearParts parts, TakenTime taken, IEnumerable<FixedMeeting> existing)
    {
        (this.group, this.year, this.parts, this.taken) = (group, year, parts, taken);
        own = new OwnDays(year.Count, parts.Apart);
        hours = Hours.Of(group.Meetings);
        Times = times;
        foreach (var one in existing)
        {
            if (one.Occurrence is OccurrenceId.Planned planned && planned.Year == year.Year)
            {
                standing.Add(planned.Number);
            }

            if (!one.Cancelled)
            {
                own.Add(year.Number(one.Date), one.Occurrence is OccurrenceId.Extra);
            }
        }
    }

    private int Times { get; }

    public UnplannedGroup? Plan(ICollection<PlannedMeeting> meetings)
    {
        // A part whose middle the group does not live to see has no meeting.
        var lived = Enumerable.Range(0, Times).Where(part => group.Validity.Contains(year.Date(parts.Aim(part)))).ToList();
        var missing = new List<UnplannedOccurrence>();
        foreach (var part in lived.Where(part => !standing.Contains(part + 1)))
        {
            var occurrence = new OccurrenceId.Planned(year.Year, part + 1);
            if ((Find(part, strict: true) ?? Find(part, strict: false)) is not var (day, hour))
            {
                missing.Add(new UnplannedOccurrence(occurrence, year.Date(parts.Aim(part))));
                continue;
            }

            own.Add(day, extra: false);
            taken.Take(group.Id, year.Date(day), hour.Takes);
            meetings.Add(new PlannedMeeting(group.Id, occurrence, year.Date(day), hour.Start, group.Meetings.Length));
        }

        return missing.Count > 0 ? new UnplannedGroup(group.Id, UnplannedReason.NoDay, missing)
            : lived.Count == 0 ? new UnplannedGroup(group.Id, UnplannedReason.TooBriefly, [])
            : null;
    }

    private (int Day, Hour Hour)? Find(int part, bool strict)
    {
        var days = parts.Near(part).Where(near => own.IsFree(near.Day, strict) && group.Validity.Contains(year.Date(near.Day))).ToList();
        var busy = new UInt128?[days.Count];
        foreach (var (reach, ownWeekdays) in Steps)
        {
            if (Find(hours.Take(1)) is { } usual)
            {
                return usual;
            }

            if (Find(hours.Skip(1)) is { } other)
            {
                return other;
            }

            (int, Hour)? Find(IEnumerable<Hour> among)
            {
                for (var i = 0; i < days.Count && days[i].Reach <= reach; i++)
                {
                    if (ownWeekdays && !group.Meetings.Weekdays.Contains(days[i].Weekday))
                    {
                        continue;
                    }

                    var that = busy[i] ??= taken.Of(group.Id, year.Date(days[i].Day), certain: !strict);
                    foreach (var hour in among)
                    {
                        if ((hour.Needs & that) == 0)
                        {
                            return (days[i].Day, hour);
                        }
                    }
                }

                return null;
            }
        }

        return null;
    }
}
