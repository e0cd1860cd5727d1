namespace Samverkan.Meetings.FollowUp;

/// <summary>What happened to an action item.</summary>
public enum ActionEventKind
{
    Decided,
    Done,
    Reopened,
    Reassigned,
    Postponed,
    Reworded,
    Withdrawn,
}
