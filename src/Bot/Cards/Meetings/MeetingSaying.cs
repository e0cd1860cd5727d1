using Samverkan.Bot.Meetings;
using Samverkan.Bot.Texts;
using Samverkan.Questions.Answers;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Meetings;

/// <summary>One sentence about a meeting.</summary>
internal static class MeetingSaying
{
    public static OutgoingCard Of(Language language, string said)
    {
        var draft = new CardDraft(language);
        return Finished(draft, said);
    }

    /// <summary>Somebody else books for the group: who, and how to find out.</summary>
    public static OutgoingCard NotYours(MeetingCall call, Group group)
    {
        var draft = new CardDraft(call.Language);
        draft.Button(new Suggestion(call.Texts.WhoCoordinates, BookingTexts.Fill(call.Texts.AskWhoCoordinates, group.Names.In(call.Language))));
        return Finished(draft, BookingTexts.Fill(call.Texts.NotYours, group.Names.InText(call.Language)));
    }

    private static OutgoingCard Finished(CardDraft draft, string said)
    {
        draft.Paragraph(said);
        var plain = LiteralText.Plain(said);
        return new OutgoingCard(draft.Finish(plain), plain);
    }
}
