using Samverkan.Register.Model;

namespace Samverkan.Meetings;

/// <summary>A meeting that exists: made before, moved by a person, or booked by hand. The plan leaves it where it is.</summary>
/// <param name="Start">Local time, Europe/Stockholm.</param>
/// <param name="Cancelled">It takes no time, and is not planned again.</param>
public sealed record FixedMeeting(GroupId Group, OccurrenceId Occurrence, DateOnly Date, TimeOnly Start, TimeSpan Length, bool Cancelled = false)
{
    /// <summary>The meeting itself.</summary>
    public PlannedMeeting Meeting => new(Group, Occurrence, Date, Start, Length);
}
