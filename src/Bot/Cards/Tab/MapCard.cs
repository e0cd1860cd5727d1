using Samverkan.Bot.Tab;

namespace Samverkan.Bot.Cards.Tab;

/// <summary>What the map is, and the way to it.</summary>
internal static class MapCard
{
    /// <param name="link">Null where the bot's pages have no address yet.</param>
    public static OutgoingCard Of(Language language, MapLink? link)
    {
        var draft = new CardDraft(language);
        if (link is not null)
        {
            draft.Link(link);
        }

        return draft.Said(link is null ? draft.Texts.NoMap : draft.Texts.MapIs);
    }
}
