namespace Samverkan.Meetings.Minutes.Export;

/// <summary>One thing that a correction has changed.</summary>
/// <param name="Ordinal">Of a decision or an action item its number within the year.</param>
/// <param name="Text">In a few words, in the language of the export.</param>
public sealed record ExportedChange(MinutesPart Part, MinutesChangeKind Kind, int? Ordinal, string Text);
