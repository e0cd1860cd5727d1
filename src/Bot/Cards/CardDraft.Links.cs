using AdaptiveCards;

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
}
