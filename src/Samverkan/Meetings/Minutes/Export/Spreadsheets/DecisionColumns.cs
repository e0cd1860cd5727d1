namespace Samverkan.Meetings.Minutes.Export.Spreadsheets;

internal static class DecisionColumns
{
    public static readonly IReadOnlyList<Column<ExportedDecision>> All =
    [
        new(new("nummer", "number"), (decision, _) => decision.Number),
        new(new("grupp", "group"), (decision, _) => decision.GroupName),
        new(new("dag", "day"), (decision, _) => ExportWords.Written(decision.Day)),
        new(new("beslut", "decision"), (decision, _) => decision.Text),
        new(new("återtaget", "withdrawn"), (decision, words) => words.Of(decision.IsWithdrawn ? new("ja", "yes") : new("nej", "no"))),
        new(new("diarienummer", "diary number"), (decision, _) => decision.DiaryNumber),
        new(new("sekretess", "secrecy"), (decision, _) => decision.Secrecy),
    ];
}
