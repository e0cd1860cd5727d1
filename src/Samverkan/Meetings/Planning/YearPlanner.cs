using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Meetings.Planning;

/// <summary>Plans a year group by group: the central groups first, then those that meet more often, then by id, so that a group that is added moves few others.</summary>
internal sealed class YearPlanner(RegisterSnapshot register, int year, IReadOnlyList<FixedMeeting> existing)
{
    private readonly YearDays days = new(year);
    private readonly Dictionary<int, YearParts> partsByCount = [];

    public YearPlanResult Plan()
    {
        var ofGroup = existing.ToLookup(one => one.Group);
        var taking = existing.Where(one => !one.Cancelled && one.Date.Year == year).ToList();
        var groups = register.Groups.Where(group => TimesOf(group) > 0 && group.Validity.Overlaps(days.Whole))
            .OrderBy(group => group.Scope).ThenByDescending(TimesOf).ThenBy(group => group.Id.Value, StringComparer.Ordinal).ToList();
        var taken = new TakenTime(register, [.. groups.Concat(taking.Select(one => register.Find(one.Group)).OfType<Group>()).DistinctBy(group => group.Id)]);
        foreach (var one in taking)
        {
            taken.Take(one.Group, one.Date, Quarters.Of(one.Start, one.Length));
        }

        var toMake = new List<PlannedMeeting>();
        var unplanned = new List<UnplannedGroup>();
        foreach (var group in groups)
        {
            var times = Math.Min(TimesOf(group), days.Count);
            if (new GroupPlanner(group, times, days, PartsOf(times), taken, ofGroup[group.Id]).Plan(toMake) is { } incomplete)
            {
                unplanned.Add(incomplete);
            }
        }

        unplanned.AddRange(register.Groups.Select(group => (Group: group, Reason: WithoutDates(group))).Where(one => one.Reason is not null)
            .Select(one => new UnplannedGroup(one.Group.Id, one.Reason.GetValueOrDefault(), [])));
        return new YearPlanResult([.. InOrder(taking.Select(one => one.Meeting).Concat(toMake))], [.. unplanned.OrderBy(one => one.Group.Value, StringComparer.Ordinal)])
        {
            ToMake = [.. InOrder(toMake)],
        };
    }

    public static IEnumerable<PlannedMeeting> InOrder(IEnumerable<PlannedMeeting> meetings) =>
        meetings.OrderBy(one => one.Date).ThenBy(one => one.Start).ThenBy(one => one.Group.Value, StringComparer.Ordinal).ThenBy(one => one.Occurrence.ToString(), StringComparer.Ordinal);

    private UnplannedReason? WithoutDates(Group group) => group.Validity switch
    {
        { To: { } last } when last < days.Date(0) => UnplannedReason.Closed,
        { From: { } first } when first > days.Date(days.Count - 1) => UnplannedReason.NotBegun,
        _ => group.Cadence switch
        {
            Fact<Cadence>.Stated { Value.TimesPerYear: > 0 } => null,
            Fact<Cadence>.NotStated => UnplannedReason.NoCadence,
            _ => UnplannedReason.StatedNot,
        },
    };

    private YearParts PartsOf(int times)
    {
        if (!partsByCount.TryGetValue(times, out var parts))
        {
            partsByCount[times] = parts = new YearParts(days, times);
        }

        return parts;
    }

    private static int TimesOf(Group group) => group.Cadence is Fact<Cadence>.Stated { Value.TimesPerYear: var times } ? times : 0;
}
