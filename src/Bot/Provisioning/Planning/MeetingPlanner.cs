using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Provisioning.Graph;
using Samverkan.Bot.Provisioning.Inventory;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Planning;

/// <summary>The meetings of the next twelve months, against the organiser's calendar.</summary>
internal sealed class MeetingPlanner(PlanInput input)
{
    private readonly Dictionary<GroupId, DesiredGroup> groups = input.Desired.Groups.ToDictionary(group => group.Id);

    public IEnumerable<PlanLine> Lines()
    {
        foreach (var unplanned in input.Desired.Meetings.Unplanned.Where(each => groups.ContainsKey(each.Group)))
        {
            yield return new PlanLine(new LineKey.Note(unplanned.Group, "meetings"), PlanAction.Unchanged, PlanWords.NoMeetings(groups[unplanned.Group])) { Why = PlanReasons.Unplanned(unplanned) };
        }

        if (input.Observed.Meetings is not { } observed)
        {
            if (input.Target.Organiser is null && input.Desired.Meetings.ToMake.Count > 0)
            {
                yield return new PlanLine(new LineKey.Note(new GroupId("-"), "organiser"), PlanAction.Blocked, PlanWords.Meetings) { Why = PlanReasons.NoOrganiser, Remedy = PlanReasons.NameOrganiser };
            }

            yield break;
        }

        var wanted = input.Desired.Meetings.Meetings.Where(IsWanted).ToList();
        foreach (var meeting in wanted)
        {
            yield return Line(meeting, groups[meeting.Group], observed);
        }

        foreach (var line in Beyond(wanted, observed))
        {
            yield return line;
        }
    }

    // The year plan leaves in place what exists, also what the group would not meet for any more.
    private bool IsWanted(PlannedMeeting meeting) => groups.TryGetValue(meeting.Group, out var group)
        && (meeting.Occurrence is not OccurrenceId.Planned planned || planned.Number <= group.MeetingsPerYear);

    private PlanLine Line(PlannedMeeting meeting, DesiredGroup group, ILookup<string, ObservedMeeting> observed)
    {
        var key = new LineKey.Meeting(meeting.Group, meeting.Occurrence);
        var entry = input.Entry(key);
        var (start, end) = MeetingTimes.Of(meeting);
        var line = new PlanLine(key, PlanAction.Unchanged, PlanWords.Meeting(group.Name, entry?.Start ?? start));
        if (entry is { IsGone: true })
        {
            return line with { Why = PlanReasons.AcceptedGone };
        }

        var there = observed[MeetingKeys.Of(key)].OrderBy(one => one.IsCancelled).ThenBy(one => one.Id, StringComparer.Ordinal).FirstOrDefault();
        var create = new Work.CreateMeeting(MeetingTexts.Subject(group.Name), MeetingTexts.Body(group.Name), entry?.Start ?? start, entry?.End ?? end, Invited(group));
        return (entry, there) switch
        {
            ({ IsAgreed: true }, null or { IsCancelled: true }) => line with
            {
                Action = PlanAction.Deviation,
                Why = PlanReasons.MeetingCancelled,
                Work = create,
                Accepted = entry with { IsGone = true, At = input.Now },
            },
            ({ IsAgreed: true }, { } one) when one.Start != entry.Start || one.End != entry.End => line with
            {
                Action = PlanAction.Deviation,
                Why = PlanReasons.MeetingMoved(entry.Start ?? start, one.Start),
                Work = new Work.ChangeMeeting(one.Id, entry.Start, entry.End, null, entry),
                Accepted = entry with { Id = one.Id, Start = one.Start, End = one.End, At = input.Now },
            },
            ({ IsAgreed: true }, { } one) => People(line, group, entry, one),
            (_, { IsCancelled: false } one) => line with { Work = new Work.Record(Agreed(one)) },
            _ => line with { Action = PlanAction.Create, Work = create },
        };
    }

    // Whom a person took off the invitation, or put on it, stays so.
    private PlanLine People(PlanLine line, DesiredGroup group, LedgerEntry entry, ObservedMeeting there)
    {
        if (there.Start <= input.Now)
        {
            return line;
        }

        var (wanted, ours) = (Invited(group), entry.Invited ?? []);
        var missing = wanted.Where(one => !Has(there.Attendees, one.Address) && !Has(ours, one.Address)).ToList();
        if (missing.Count > 0)
        {
            return line with
            {
                Action = PlanAction.Change,
                Why = PlanReasons.ToInvite(missing.Count),
                Work = new Work.ChangeMeeting(there.Id, null, null, [.. there.Attendees.Select(address => new Invited(address, null)), .. missing], entry with { Invited = [.. ours, .. missing.Select(one => one.Address)], At = input.Now }),
            };
        }

        var leavers = ours.Where(address => Has(there.Attendees, address) && !wanted.Any(one => Is(one.Address, address))).ToList();
        return leavers.Count == 0
            ? line
            : line with
            {
                Action = PlanAction.Deviation,
                Why = PlanReasons.ToUninvite(leavers.Count),
                Work = new Work.ChangeMeeting(there.Id, null, null, [.. there.Attendees.Where(address => !Has(leavers, address)).Select(address => new Invited(address, null))], entry with { Invited = [.. ours.Where(address => !Has(leavers, address))], At = input.Now }),
                Accepted = entry with { Invited = [.. ours.Where(address => !Has(leavers, address))], At = input.Now },
            };
    }

    // In the calendar, and not in the plan any more: the cadence is another, or the group has ended.
    private IEnumerable<PlanLine> Beyond(IReadOnlyList<PlannedMeeting> wanted, ILookup<string, ObservedMeeting> observed)
    {
        var keys = wanted.Select(meeting => new LineKey.Meeting(meeting.Group, meeting.Occurrence)).ToHashSet();
        var last = input.Now.AddMonths(YearPlan.MonthsAhead);
        return input.Ledger
            .Where(pair => pair.Key is LineKey.Meeting { Occurrence: OccurrenceId.Planned } meeting && !keys.Contains(meeting) && pair.Value is { IsThere: true, IsWanted: true } && pair.Value.Start > input.Now && pair.Value.Start < last)
            .OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal)
            .Select(pair => (pair.Key, Entry: pair.Value, There: observed[MeetingKeys.Of((LineKey.Meeting)pair.Key)].FirstOrDefault(one => !one.IsCancelled)))
            .Where(each => each.There is not null && each.There.Start > input.Now)
            .Select(each => new PlanLine(each.Key, PlanAction.Deviation, PlanWords.Meeting(each.There!.Subject, each.There.Start))
            {
                Why = PlanReasons.NotInPlan,
                Work = new Work.CancelMeeting(each.There.Id, MeetingTexts.Cancelled, each.Entry with { IsGone = true, At = input.Now }),
                Accepted = each.Entry with { IsWanted = false, At = input.Now },
            });
    }

    private LedgerEntry Agreed(ObservedMeeting there) => new(LedgerStage.Agreed, input.Now)
    {
        Id = there.Id,
        IsWanted = true,
        Start = there.Start,
        End = there.End,
        Invited = there.Attendees,
        ICalUId = there.ICalUId,
        JoinUrl = there.JoinUrl,
    };

    private IReadOnlyList<Invited> Invited(DesiredGroup group) => Invitations.Of(group, input.Observed.Team);

    private static bool Has(IEnumerable<string> addresses, string address) => addresses.Any(one => Is(one, address));

    private static bool Is(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
