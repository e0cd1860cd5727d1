using System.Globalization;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Minutes.FollowUp;

/// <summary>Who and when somebody wants for an action item. What was not touched is left as it is by now, whoever has changed it.</summary>
internal sealed class Wanted
{
    private const char Between = '|';

    /// <param name="isOfGroup">Whether something can be given to somebody.</param>
    public Wanted(Click click, ActionItem item, DateOnly today, Func<Assignee, bool> isOfGroup)
    {
        Who = click.Data.Text(ActionButtons.Who);
        DueText = click.Data.Text(ActionButtons.Due);
        Due = click.Data.Date(ActionButtons.Due);
        (WasWho, WasDue) = click.Data.Text(ActionButtons.Was)?.Split(Between) is [var who, var due] ? (who, due) : (DraftMark.Of(item.Who), Day(item.Due));
        Problem = DueText is not null && Due is null ? ActionProblem.NoSuchDay
            : Due < today && DueText != WasDue ? ActionProblem.InThePast
            : Who is not null && !KeepsWho && !(Assignee.TryParse(Who, out var assignee) && isOfGroup(assignee)) ? ActionProblem.NotOfGroup
            : null;
    }

    public string? Who { get; }

    public string? DueText { get; }

    public DateOnly? Due { get; }

    /// <summary>Null where it can be done.</summary>
    public ActionProblem? Problem { get; }

    /// <summary>The mark of it: the id of a person may tell who it is.</summary>
    private string WasWho { get; }

    private string WasDue { get; }

    /// <summary>What the fields show, to be sent back.</summary>
    public static string Shown(ActionItem item) => $"{DraftMark.Of(item.Who)}{Between}{Day(item.Due)}";

    public ActionItem Changes(ActionItem now, string by, DateTimeOffset at)
    {
        var assigned = KeepsWho ? now : now.Reassigned(Who, by, at);
        return (DueText ?? string.Empty) == WasDue ? assigned : assigned.Postponed(Due, by, at);
    }

    private bool KeepsWho => Who == MinutesFields.Hidden || DraftMark.Of(Who) == WasWho;

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;
}
