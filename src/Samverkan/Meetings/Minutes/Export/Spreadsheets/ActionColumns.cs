namespace Samverkan.Meetings.Minutes.Export.Spreadsheets;

internal static class ActionColumns
{
    public static readonly IReadOnlyList<Column<ExportedAction>> All =
    [
        new(new("nummer", "number"), (item, _) => item.Number),
        new(new("grupp", "group"), (item, _) => item.GroupName),
        new(new("dag", "day"), (item, _) => ExportWords.Written(item.Day)),
        new(new("åtgärd", "action item"), (item, _) => item.What),
        new(new("ansvarig", "who"), (item, _) => item.Who?.Name),
        new(new("klart senast", "due"), (item, _) => ExportWords.Written(item.Due)),
        new(new("läge", "state"), (item, words) => words.Of(ExportTexts.Of(item.State))),
        new(new("blev klar", "done on"), (item, words) => item.DoneAt is { } done ? ExportWords.Written(words.DayOf(done)) : null),
    ];
}
