namespace Samverkan.Meetings.Minutes;

/// <summary>What a draft says.</summary>
/// <param name="Minutes">Without what is wrong.</param>
/// <param name="Problems">In the order of the form; none, and it can be published.</param>
public sealed record MinutesReading(MeetingMinutes Minutes, IReadOnlyList<MinutesProblem> Problems);
