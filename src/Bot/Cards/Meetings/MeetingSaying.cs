using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Texts;
using Samverkan.Questions.Answers;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Meetings;

/// <summary>One sentence about a meeting.</summary>
internal static class MeetingSaying
{
    public static OutgoingCard Of(Language language, string said) => SayingCard.Saying(language, said);

    /// <summary>Somebody else books for the group: who, and how to find out.</summary>
    public static OutgoingCard NotYours(MeetingCall call, Group group)
    {
        var draft = new CardDraft(call.Language);
        draft.Button(new Suggestion(call.Texts.WhoCoordinates, BookingTexts.Fill(call.Texts.AskWhoCoordinates, group.Names.In(call.Language))));
        return draft.Said(BookingTexts.Fill(call.Texts.NotYours, group.Names.InText(call.Language)));
    }
}
