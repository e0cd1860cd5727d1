using Samverkan.Register.Export;

namespace Samverkan.Meetings.Minutes.Export.Spreadsheets;

/// <summary>A row a record.</summary>
internal sealed class SpreadsheetFile<T>(IReadOnlyList<Column<T>> columns, ExportWords words, TextWriter text) : IRecordsFile<T>
{
    public void Begin() => Spreadsheet.Begin(text, columns.Select(column => words.Of(column.Heading)));

    public void Add(T record) => Spreadsheet.Line(text, columns.Select(column => column.Cell(record, words) is { } cell ? WrittenText.Of(cell) : null));

    public void End()
    {
    }
}
