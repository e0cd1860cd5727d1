using AdaptiveCards;
using Samverkan.Bot.Tab;

namespace Samverkan.Bot.Cards;

/// <summary>Buttons that lead out of the chat.</summary>
internal sealed partial class CardDraft
{
    /// <param name="address">Checked by who gives it: the client opens it.</param>
    public void Link(string title, Uri address)
    {
        var action = new AdaptiveOpenUrlAction { Title = LiteralText.Plain(title), Url = address };
        bytes += BytesOfButton + CardSize.Of(action.Title) + CardSize.Of(address.OriginalString);
        actions.Add(action);
    }

    /// <summary>To the map; the title says whether that leaves Teams.</summary>
    public void Link(MapLink map) => Link(map.LeavesTeams ? Texts.ShowOnMapInBrowser : Texts.ShowOnMap, map.Address);
}
