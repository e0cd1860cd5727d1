using Samverkan.Register.Model;

namespace Samverkan.Meetings;

/// <summary>A meeting and when it takes place.</summary>
/// <param name="Start">Local time, Europe/Stockholm; <see cref="MeetingClock"/> makes an instant of it.</param>
public sealed record PlannedMeeting(GroupId Group, OccurrenceId Occurrence, DateOnly Date, TimeOnly Start, TimeSpan Length);
