using Samverkan.Meetings;

namespace Samverkan.Bot.Minutes.Writing;

/// <summary>A meeting, and when it is.</summary>
internal sealed record HeldMeeting(MeetingId Id, DateTimeOffset Start, DateTimeOffset End);
