namespace Samverkan.Meetings.Minutes.Export.Spreadsheets;

/// <summary>A column of a spreadsheet: its heading, and what stands there of a record.</summary>
internal sealed record Column<T>(Localized Heading, Func<T, ExportWords, string?> Cell);
