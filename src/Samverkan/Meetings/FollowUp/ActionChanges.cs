using System.Globalization;

namespace Samverkan.Meetings.FollowUp;

/// <summary>What people do with an action item. Each gives back the same item where there is nothing to change.</summary>
public static class ActionChanges
{
    private const int MostEvents = 200;

    public static ActionItem Done(this ActionItem item, string by, DateTimeOffset at) =>
        item.IsOpen ? item.After(new ActionEvent(ActionEventKind.Done, at, by)) with { State = ActionState.Done } : item;

    public static ActionItem Reopened(this ActionItem item, string by, DateTimeOffset at) =>
        item.State == ActionState.Done ? item.After(new ActionEvent(ActionEventKind.Reopened, at, by)) with { State = ActionState.Open } : item;

    public static ActionItem Reassigned(this ActionItem item, string? who, string by, DateTimeOffset at) =>
        item.IsOpen && item.Who != who ? item.After(new ActionEvent(ActionEventKind.Reassigned, at, by, item.Who, who)) with { Who = who } : item;

    public static ActionItem Postponed(this ActionItem item, DateOnly? due, string by, DateTimeOffset at) =>
        item.IsOpen && item.Due != due ? item.After(new ActionEvent(ActionEventKind.Postponed, at, by, Day(item.Due), Day(due))) with { Due = due } : item;

    public static ActionItem Reworded(this ActionItem item, string what, string by, DateTimeOffset at) =>
        item.What != what ? item.After(new ActionEvent(ActionEventKind.Reworded, at, by)) with { What = what } : item;

    public static ActionItem Withdrawn(this ActionItem item, string by, DateTimeOffset at) =>
        item.State != ActionState.Withdrawn ? item.After(new ActionEvent(ActionEventKind.Withdrawn, at, by)) with { State = ActionState.Withdrawn } : item;

    /// <summary>Given again, after the minutes that it was in were retracted.</summary>
    public static ActionItem Decided(this ActionItem item, string what, string? who, DateOnly? due, string by, DateTimeOffset at) =>
        item.After(new ActionEvent(ActionEventKind.Decided, at, by)) with { What = what, Who = who, Due = due, State = ActionState.Open };

    // A row has an end, and the first says where it comes from.
    private static ActionItem After(this ActionItem item, ActionEvent happened) => item with
    {
        History = item.History.Count < MostEvents ? [.. item.History, happened] : [item.History[0], .. item.History.Skip(2), happened],
    };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
