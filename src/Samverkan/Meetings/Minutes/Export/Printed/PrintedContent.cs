using Samverkan.Meetings.FollowUp;

namespace Samverkan.Meetings.Minutes.Export.Printed;

/// <summary>What minutes say, in the order that they always have: attendance, decisions, action items, open questions, the next meeting.</summary>
/// <param name="followUp">The action items as they are now; none where that is not told.</param>
/// <param name="heading">The element of its headings.</param>
internal sealed class PrintedContent(ExportedContent content, IReadOnlyList<ExportedAction> followUp, string heading, ExportWords words, HtmlWriting html)
{
    public void Write()
    {
        if (content.Attendance.Count > 0)
        {
            html.Line(heading, words.Of(ExportTexts.Attendance));
            html.Table("attendance", [ExportTexts.Seat, ExportTexts.Organisation, ExportTexts.Holder, ExportTexts.Attendance, ExportTexts.Substitute], content.Attendance.Select(Cells));
        }

        if (content.Decisions.Count > 0)
        {
            html.Line(heading, words.Of(ExportTexts.Decisions));
            html.Table("decisions", [ExportTexts.Number, ExportTexts.Decision], content.Decisions.Select(decision => (string[])[decision.Number, decision.Text]));
        }

        if (content.Actions.Count > 0)
        {
            html.Line(heading, words.Of(ExportTexts.Actions));
            html.Table(
                "actions",
                [ExportTexts.Number, ExportTexts.Action, ExportTexts.Who, ExportTexts.Due, .. followUp.Count > 0 ? (Localized[])[ExportTexts.State] : []],
                content.Actions.Select(Cells));
        }

        if (content.Questions.Count > 0)
        {
            html.Line(heading, words.Of(ExportTexts.Questions));
            html.List(content.Questions);
        }

        if (content.NextDay is { } day)
        {
            html.Line(heading, words.Of(ExportTexts.Next));
            html.Line("p", words.Said(day, content.NextHour));
        }
    }

    private string[] Cells(ExportedPlace place) =>
    [
        place.SeatName,
        place.Organisation ?? "",
        place.Holder?.Name ?? "",
        words.Of(ExportTexts.Of(place.Presence)),
        place.Substitute?.Name ?? (place.Presence == Presence.Substitute ? words.Of(ExportTexts.Unnamed) : ""),
    ];

    private IReadOnlyList<string> Cells(MinutedActionText action)
    {
        string[] minuted = [action.Number, action.What, Who(action.Who), ExportWords.Written(action.Due) ?? ""];
        return followUp.Count == 0 ? minuted : [.. minuted, StateOf(action)];
    }

    // The minutes say what was decided at the meeting; what people have agreed on since stands beside it.
    private string StateOf(MinutedActionText action)
    {
        if (followUp.FirstOrDefault(item => item.Id == action.Id) is not { } item)
        {
            return "";
        }

        var state = words.Of(ExportTexts.Of(item.State));
        string?[] said =
        [
            item.DoneAt is { } done && item.State == ActionState.Done ? $"{state} {ExportWords.Written(words.DayOf(done))}" : state,
            item.Who == action.Who ? null : $"{words.Of(ExportTexts.Now)} {Who(item.Who)}",
            item.Due == action.Due ? null : $"{words.Of(ExportTexts.Now)} {ExportWords.Written(item.Due) ?? words.Of(ExportTexts.NoDay)}",
        ];
        return string.Join(", ", said.OfType<string>());
    }

    private string Who(ExportedName? who) => who?.Name ?? words.Of(ExportTexts.Nobody);
}
