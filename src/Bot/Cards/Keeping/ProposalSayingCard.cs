using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cards.Keeping;

/// <summary>A sentence or two about proposals and reviews.</summary>
internal static class ProposalSayingCard
{
    public static OutgoingCard Of(Language language, Func<ProposalTexts, string> text) => Saying(language, text(ProposalTexts.In(language)));

    public static OutgoingCard Saying(Language language, string said)
    {
        var draft = new CardDraft(language);
        draft.Paragraph(said);
        return draft.Finished(said);
    }
}
