namespace Samverkan.Meetings.Minutes.Export.Spreadsheets;

/// <summary>A row for minutes as they are, or for each of their versions.</summary>
internal sealed class MinutesSpreadsheet(bool allVersions, ExportWords words, TextWriter text) : IRecordsFile<ExportedMinutes>
{
    private readonly SpreadsheetFile<MinutesRow> file = new(MinutesColumns.All, words, text);

    public void Begin() => file.Begin();

    public void Add(ExportedMinutes record)
    {
        foreach (var version in allVersions ? record.Versions : record.Versions.TakeLast(1))
        {
            file.Add(new MinutesRow(record, version, version.Version == record.Version ? record.Content : version.Content));
        }
    }

    public void End() => file.End();
}
