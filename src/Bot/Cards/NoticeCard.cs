using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cards;

/// <summary>One short text of the host itself, in the language that is known of the user.</summary>
internal static class NoticeCard
{
    public static OutgoingCard Of(Language language, Func<HostTexts, string> text)
    {
        var draft = new CardDraft(language);
        var said = text(draft.Texts);
        draft.Paragraph(said);
        var plain = LiteralText.Plain(said);
        return new OutgoingCard(draft.Finish(plain), plain);
    }
}
