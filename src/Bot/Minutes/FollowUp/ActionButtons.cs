using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Meetings.FollowUp;

namespace Samverkan.Bot.Minutes.FollowUp;

/// <summary>Buttons about one action item, for whatever card has them.</summary>
internal static class ActionButtons
{
    public const string Open = "action.open";
    public const string Done = "action.done";
    public const string Reopen = "action.reopen";
    public const string Change = "action.change";

    /// <summary>In the data, or a field: which action item.</summary>
    public const string Action = "action";

    /// <summary>The fields of a change.</summary>
    public const string Who = "who";
    public const string Due = "due";

    /// <summary>In the data of a change: what the fields showed.</summary>
    public const string Was = "was";

    public static ActButton Of(string title, string verb, ActionItemId? item, Language language, ButtonStyle style = ButtonStyle.Default, bool sendsFields = false)
    {
        var button = new ActButton(title, verb) { Style = style, SendsFields = sendsFields, Data = { [Clicks.Lang] = Clicks.CodeOf(language) } };
        if (item is not null)
        {
            button.Data[Action] = $"{item}";
        }

        return button;
    }
}
