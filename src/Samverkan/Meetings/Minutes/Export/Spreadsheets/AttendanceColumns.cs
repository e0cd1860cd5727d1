namespace Samverkan.Meetings.Minutes.Export.Spreadsheets;

internal static class AttendanceColumns
{
    public static readonly IReadOnlyList<Column<ExportedAttendance>> All =
    [
        new(new("grupp", "group"), (row, _) => row.GroupName),
        new(new("anteckningar", "minutes"), (row, _) => row.Minutes),
        new(new("dag", "day"), (row, _) => ExportWords.Written(row.Day)),
        new(new("plats", "seat"), (row, _) => row.Place.SeatName),
        new(new("organisation", "organisation"), (row, _) => row.Place.Organisation),
        new(new("innehavare", "holder"), (row, _) => row.Place.Holder?.Name),
        new(new("närvaro", "attendance"), (row, words) => words.Of(ExportTexts.Of(row.Place.Presence))),
        new(new("ersättare", "substitute"), (row, _) => row.Place.Substitute?.Name),
        new(new("version", "version"), (row, _) => $"{row.Version}"),
    ];
}
