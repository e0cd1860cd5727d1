using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Meetings;

namespace Samverkan.Bot.Minutes;

/// <summary>Buttons that lead to the minutes of a meeting, for whatever card has one.</summary>
internal static class MinutesButtons
{
    /// <summary>Opens the form where it was left.</summary>
    public const string Open = "minutes.open";

    /// <summary>In the data: which meeting, as <see cref="MeetingId"/> writes it.</summary>
    public const string Meeting = "meeting";

    public static ActButton Write(string title, MeetingId meeting, Language language)
    {
        var button = new ActButton(title, Open) { Style = ButtonStyle.Positive, SendsFields = false };
        button.Data[Meeting] = $"{meeting}";
        button.Data[Clicks.Lang] = Clicks.CodeOf(language);
        return button;
    }
}
