namespace Samverkan.Meetings.FollowUp;

/// <summary>Something that a meeting gave somebody to do.</summary>
/// <param name="Who">As <see cref="Minutes.Assignee"/> writes it; null for nobody yet.</param>
/// <param name="Due">The last day, in Europe/Stockholm.</param>
public sealed record ActionItem(ActionItemId Id, MeetingId Meeting, string What, string? Who, DateOnly? Due)
{
    public ActionState State { get; init; }

    /// <summary>Everything that happened to it, the first first.</summary>
    public IReadOnlyList<ActionEvent> History { get; init; } = [];

    public bool IsOpen => State == ActionState.Open;

    public bool IsOverdue(DateOnly today) => IsOpen && Due < today;
}
