namespace Samverkan.Meetings.Minutes.Export.Spreadsheets;

/// <summary>Minutes in one of their versions.</summary>
internal sealed record MinutesRow(ExportedMinutes Minutes, ExportedVersion Version, ExportedContent? Content);
