using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Meetings.Around.Saying;
using Samverkan.Bot.Minutes;
using Samverkan.Meetings;

namespace Samverkan.Bot.Cards.Meetings.Around;

/// <summary>Buttons about a coming meeting.</summary>
internal static class AgendaButtons
{
    /// <summary>On a card that everybody reads: who clicks is answered in his or her own language.</summary>
    public static ActButton ForAll(string title, string verb, MeetingId meeting, ButtonStyle style = ButtonStyle.Default) =>
        new(title, verb) { Style = style, SendsFields = false, Data = { [MinutesButtons.Meeting] = $"{meeting}" } };

    /// <param name="meeting">Null where a field of the form says which.</param>
    public static ActButton For(AgendaCall call, string title, string verb, MeetingId? meeting, ButtonStyle style = ButtonStyle.Default, bool sendsFields = false)
    {
        var button = new ActButton(title, verb) { Style = style, SendsFields = sendsFields, Data = { [Clicks.Lang] = Clicks.CodeOf(call.Language) } };
        if (meeting is not null)
        {
            button.Data[MinutesButtons.Meeting] = $"{meeting}";
        }

        return button;
    }

    public static ActButton Leave(AgendaCall call) => For(call, call.Texts.Leave, PointClicks.Leave, null);
}
