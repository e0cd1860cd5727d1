namespace Samverkan.Meetings.Minutes.Export;

/// <summary>One step in the life of minutes.</summary>
/// <param name="Version">Counted from 1.</param>
/// <param name="Changes">What it changed of the one before.</param>
/// <param name="Content">What it said; null for a retraction, and where only the steps were asked for.</param>
public sealed record ExportedVersion(int Version, VersionKind Kind, DateTimeOffset At, ExportedName By, IReadOnlyList<ExportedChange> Changes, ExportedContent? Content);
