namespace Samverkan.Bot.Cards.FollowUp;

/// <summary>One sentence about what is followed up.</summary>
internal static class FollowUpSaying
{
    public static OutgoingCard Of(Language language, string said)
    {
        var draft = new CardDraft(language);
        draft.Paragraph(said);
        var plain = LiteralText.Plain(said);
        return new OutgoingCard(draft.Finish(plain), plain);
    }
}
