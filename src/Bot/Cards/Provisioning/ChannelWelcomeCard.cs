namespace Samverkan.Bot.Cards.Provisioning;

/// <summary>The bot's hello in a group's channel. Swedish: everybody in the channel reads it.</summary>
internal static class ChannelWelcomeCard
{
    public static OutgoingCard Of(Localized group)
    {
        var draft = new CardDraft(Language.Swedish);
        draft.Headline($"Välkommen till {group.Sv}!");
        draft.Paragraph("Här samlas gruppen. Nämn mig med @ och fråga till exempel vem som sitter i gruppen eller när nästa möte är. Skriv inget om enskilda personer.");
        var summary = $"Välkommen till {group.Sv}!";
        return new OutgoingCard(draft.Finish(summary), summary);
    }
}
