namespace Samverkan.Meetings.FollowUp;

public enum ActionState
{
    Open,
    Done,

    /// <summary>A correction took it out, or the minutes were retracted.</summary>
    Withdrawn,
}
