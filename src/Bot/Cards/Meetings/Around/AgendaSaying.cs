using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Meetings.Around.Saying;
using Samverkan.Bot.Texts;
using Samverkan.Questions.Answers;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Meetings.Around;

/// <summary>One sentence about a coming meeting.</summary>
internal static class AgendaSaying
{
    public static OutgoingCard Of(AgendaCall call, Func<AgendaTexts, string> text) => SayingCard.Saying(call.Language, text(call.Texts));

    /// <summary>It is for others, and how to find out who they are.</summary>
    public static OutgoingCard NotYours(AgendaCall call, Group group)
    {
        var draft = new CardDraft(call.Language);
        draft.Button(new Suggestion(call.Texts.WhoCoordinates, AgendaTexts.Fill(call.Texts.AskWhoCoordinates, group.Names.In(call.Language))));
        return draft.Said(AgendaTexts.Fill(call.Texts.NotYours, group.Names.InText(call.Language)));
    }
}
