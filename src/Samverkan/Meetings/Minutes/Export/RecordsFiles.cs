using Samverkan.Meetings.Minutes.Export.Printed;
using Samverkan.Meetings.Minutes.Export.Spreadsheets;

namespace Samverkan.Meetings.Minutes.Export;

/// <summary>The files that records go out in.</summary>
public static class RecordsFiles
{
    private static readonly RecordsJson Json = RecordsJson.Readable();

    public static IRecordsFile<ExportedMinutes> Printed(DateOnly today, ExportWords words, TextWriter text) => new PrintedMinutes(today, words, text);

    public static IRecordsFile<ExportedMinutes> MinutesJson(TextWriter text) => new JsonFile<ExportedMinutes>(Json.ExportedMinutes, text);

    public static IRecordsFile<ExportedDecision> DecisionsJson(TextWriter text) => new JsonFile<ExportedDecision>(Json.ExportedDecision, text);

    public static IRecordsFile<ExportedAction> ActionsJson(TextWriter text) => new JsonFile<ExportedAction>(Json.ExportedAction, text);

    public static IRecordsFile<ExportedAttendance> AttendanceJson(TextWriter text) => new JsonFile<ExportedAttendance>(Json.ExportedAttendance, text);

    /// <param name="allVersions">A row a version, and not only the last.</param>
    public static IRecordsFile<ExportedMinutes> MinutesCsv(bool allVersions, ExportWords words, TextWriter text) => new MinutesSpreadsheet(allVersions, words, text);

    public static IRecordsFile<ExportedDecision> DecisionsCsv(ExportWords words, TextWriter text) => new SpreadsheetFile<ExportedDecision>(DecisionColumns.All, words, text);

    public static IRecordsFile<ExportedAction> ActionsCsv(ExportWords words, TextWriter text) => new SpreadsheetFile<ExportedAction>(ActionColumns.All, words, text);

    public static IRecordsFile<ExportedAttendance> AttendanceCsv(ExportWords words, TextWriter text) => new SpreadsheetFile<ExportedAttendance>(AttendanceColumns.All, words, text);
}
