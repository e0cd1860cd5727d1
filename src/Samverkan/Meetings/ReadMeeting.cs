namespace Samverkan.Meetings;

/// <summary>When a meeting is to be, and what else was written.</summary>
/// <param name="Said">The words that were read, as they were written.</param>
/// <param name="Rest">What remains, such as the name of the group.</param>
public sealed record ReadMeeting(MeetingReading Reading, string Said, string Rest);
