using Samverkan.Bot.Meetings.Calendar;
using Samverkan.Meetings.FollowUp;
using Samverkan.Register;

namespace Samverkan.Bot.Minutes.FollowUp;

/// <summary>What concerns somebody this week.</summary>
/// <param name="Overdue">Own action items that should have been done.</param>
/// <param name="Coming">Own action items of the next two weeks.</param>
/// <param name="Meetings">Of own groups, within seven days.</param>
/// <param name="Seats">Of groups that he or she leads: vacant, or about to be, and when.</param>
internal sealed record WeeklyLetter(IReadOnlyList<ActionItem> Overdue, IReadOnlyList<ActionItem> Coming, IReadOnlyList<KnownMeeting> Meetings, IReadOnlyList<(SeatInGroup Seat, DateOnly? Ends)> Seats)
{
    public bool IsEmpty => Overdue.Count + Coming.Count + Meetings.Count + Seats.Count == 0;
}
