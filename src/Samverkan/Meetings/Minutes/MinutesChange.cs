namespace Samverkan.Meetings.Minutes;

/// <summary>One thing that a correction has changed.</summary>
/// <param name="Ordinal">Of a decision or an action item its number within the year; null for the other parts.</param>
public sealed record MinutesChange(MinutesPart Part, MinutesChangeKind Kind = MinutesChangeKind.Changed, int? Ordinal = null);
