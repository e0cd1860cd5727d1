namespace Samverkan.Meetings;

/// <summary>The meetings of all groups in a stretch of time.</summary>
/// <param name="Meetings">All that take place, by date, hour and group: those that exist already, where they are, and those to make.</param>
/// <param name="Unplanned">By group: who has no dates or not all of them, and why.</param>
public sealed record YearPlanResult(IReadOnlyList<PlannedMeeting> Meetings, IReadOnlyList<UnplannedGroup> Unplanned)
{
    /// <summary>Those of <see cref="Meetings"/> that do not exist yet.</summary>
    public IReadOnlyList<PlannedMeeting> ToMake { get; init; } = [];
}
