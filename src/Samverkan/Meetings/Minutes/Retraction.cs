namespace Samverkan.Meetings.Minutes;

/// <summary>That published minutes were taken back. What stays is that they were there.</summary>
/// <param name="By">A person's id or a directory identity.</param>
public sealed record Retraction(DateTimeOffset At, string By);
