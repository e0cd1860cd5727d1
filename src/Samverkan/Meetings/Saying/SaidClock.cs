namespace Samverkan.Meetings.Saying;

/// <summary>When a meeting begins and, where it is said, how long it is; the likelier first.</summary>
internal sealed record SaidClock(IReadOnlyList<(TimeOnly Start, TimeSpan? Length)> Readings);
