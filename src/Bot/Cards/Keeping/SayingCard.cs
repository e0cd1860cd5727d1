using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cards.Keeping;

/// <summary>One sentence about keeping the register.</summary>
internal static class SayingCard
{
    public static OutgoingCard Of(Language language, Func<KeepingTexts, string> text) => Saying(language, text(KeepingTexts.In(language)));

    public static OutgoingCard Saying(Language language, string said) => new CardDraft(language).Said(said);
}
