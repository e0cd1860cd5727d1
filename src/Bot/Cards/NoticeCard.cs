using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cards;

/// <summary>One short text of the host itself, in the language that is known of the user.</summary>
internal static class NoticeCard
{
    public static OutgoingCard Of(Language language, Func<HostTexts, string> text)
    {
        var draft = new CardDraft(language);
        return draft.Said(text(draft.Texts));
    }
}
