namespace Samverkan.Meetings.FollowUp;

/// <summary>What a group has decided.</summary>
/// <param name="Day">Of the meeting, in Europe/Stockholm.</param>
/// <param name="IsWithdrawn">A correction took it out, or the minutes were retracted. Its number stays taken.</param>
public sealed record Decision(DecisionId Id, MeetingId Meeting, DateOnly Day, string Text, bool IsWithdrawn = false);
