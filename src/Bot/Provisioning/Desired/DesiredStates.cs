using Samverkan.Bot.Provisioning.Inventory;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Meetings;
using Samverkan.Register;

namespace Samverkan.Bot.Provisioning.Desired;

/// <summary>What should be, by the register of a day and the meetings that exist.</summary>
internal static class DesiredStates
{
    /// <param name="ledger">Meetings that were made, or are being made, stay where they are: the plan goes around them.</param>
    public static DesiredState Of(RegisterView view, ProvisioningTarget target, IReadOnlyDictionary<LineKey, LedgerEntry> ledger, Observed observed)
    {
        var (from, before) = (MeetingTimes.Midnight(view.Day), MeetingTimes.Midnight(view.Day.AddMonths(YearPlan.MonthsAhead)));
        var groups = new DesiredGroups(view, target, observed);
        return new DesiredState(groups.All(), groups.Tenants(), YearPlan.Horizon(view.Register, view.Day, [.. ledger.Select(pair => Fixed(pair.Key, pair.Value, observed, from, before)).OfType<FixedMeeting>()]))
        {
            People = view.Register.Content.Persons.Where(person => Guid.TryParse(person.ObjectId, out _)).ToLookup(person => Guid.Parse(person.ObjectId ?? string.Empty)),
        };
    }

    private static FixedMeeting? Fixed(LineKey key, LedgerEntry entry, Observed observed, DateTimeOffset from, DateTimeOffset before)
    {
        if (key is not LineKey.Meeting meeting || entry is not { Start: { } agreed, End: { } end })
        {
            return null;
        }

        // Where somebody has moved it, that is when these people are taken; but out of sight it is still the meeting of its day.
        var there = observed.Meetings?[MeetingKeys.Of(meeting)].FirstOrDefault(one => !one.IsCancelled && one.Start >= from && one.Start < before);
        var (date, start) = MeetingClock.Local(there?.Start ?? agreed, MeetingTimes.Stockholm);
        return new FixedMeeting(meeting.Group, meeting.Occurrence, date, start, there is null ? end - agreed : there.End - there.Start, Cancelled: entry.IsGone);
    }
}
