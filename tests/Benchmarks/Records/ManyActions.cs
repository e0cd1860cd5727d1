using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Benchmarks.Records;

/// <summary>Action items as groups that work for a year have them: some 300 bytes each, four of five open.</summary>
internal static class ManyActions
{
    private const int OfGroup = 50;
    private const int OfMeeting = 5;

    private static readonly string[] Whats =
    [
        "Ta fram en lägesbild till nästa möte och skicka ut den en vecka före",
        "Boka en lokal och bjud in processledarna",
        "Fråga nämnden om den kan stå för kostnaden under nästa år",
        "Skriv ihop vad som kom fram på trygghetsvandringen",
        "Stäm av rutinen med lokalpolisområdet",
    ];

    public static IEnumerable<ActionItem> Of(RegisterSnapshot register, DateOnly today) => register.Groups.SelectMany(group => OfGroupAt(group, today));

    private static IEnumerable<ActionItem> OfGroupAt(Group group, DateOnly today)
    {
        var at = new DateTimeOffset(today.AddDays(-60), new TimeOnly(9, 0), TimeSpan.Zero);
        for (var ordinal = 1; ordinal <= OfGroup; ordinal++)
        {
            var meeting = ((ordinal - 1) / OfMeeting) + 1;
            var who = group.Seats.Count == 0 ? null : $"{new Assignee.OfSeat(group.Seats[ordinal % group.Seats.Count].Id)}";
            yield return new ActionItem(new ActionItemId(group.Id, today.Year, meeting, ordinal), new MeetingId(group.Id, new OccurrenceId.Planned(today.Year, meeting)), Whats[ordinal % Whats.Length], who, today.AddDays((ordinal * 7 % 90) - 30))
            {
                State = ordinal % 5 == 0 ? ActionState.Done : ActionState.Open,
                History = [new ActionEvent(ActionEventKind.Decided, at, "p-1")],
            };
        }
    }
}
