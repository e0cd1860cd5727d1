namespace Samverkan.Meetings.Minutes.Export.Spreadsheets;

internal static class MinutesColumns
{
    public static readonly IReadOnlyList<Column<MinutesRow>> All =
    [
        new(new("nummer", "number"), (row, _) => row.Minutes.Number),
        new(new("grupp", "group"), (row, _) => row.Minutes.GroupName),
        new(new("början", "start"), (row, words) => words.Written(row.Minutes.Start)),
        new(new("slut", "end"), (row, words) => words.Written(row.Minutes.End)),
        new(new("version", "version"), (row, _) => $"{row.Version.Version}"),
        new(new("läge", "state"), (row, words) => words.Of(ExportTexts.Of(row.Version.Kind))),
        new(new("sedan", "since"), (row, words) => words.Written(row.Version.At)),
        new(new("ändrat", "changed"), (row, _) => string.Join(", ", row.Version.Changes.Select(change => change.Text))),
        new(new("diarienummer", "diary number"), (row, _) => row.Content?.DiaryNumber),
        new(new("sekretess", "secrecy"), (row, _) => row.Content?.Secrecy),
        new(new("justeras av", "adjusted by"), (row, _) => row.Content?.Adjuster?.Name),
        new(new("närvarande", "present"), (row, _) => Count(row, content => content.Attendance.Count(place => place.Presence != Presence.Absent))),
        new(new("frånvarande", "absent"), (row, _) => Count(row, content => content.Attendance.Count(place => place.Presence == Presence.Absent))),
        new(new("beslut", "decisions"), (row, _) => Count(row, content => content.Decisions.Count)),
        new(new("åtgärder", "action items"), (row, _) => Count(row, content => content.Actions.Count)),
        new(new("öppna frågor", "open questions"), (row, _) => row.Content is { } content ? string.Join('\n', content.Questions) : null),
        new(new("nästa möte", "next meeting"), (row, _) => Next(row.Content)),
    ];

    private static string? Count(MinutesRow row, Func<ExportedContent, int> count) => row.Content is { } content ? $"{count(content)}" : null;

    private static string? Next(ExportedContent? content) =>
        content?.NextHour is { } hour ? $"{ExportWords.Written(content.NextDay)} {ExportWords.Written(hour)}" : ExportWords.Written(content?.NextDay);
}
