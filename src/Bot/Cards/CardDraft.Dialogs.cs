using Samverkan.Bot.Cards.Inputs;

namespace Samverkan.Bot.Cards;

/// <summary>Buttons that open a dialog.</summary>
internal sealed partial class CardDraft
{
    /// <param name="button">Its click is answered by a card, which the dialog shows.</param>
    public void Dialog(ActButton button)
    {
        var action = ExecuteButton.Dialog(button);
        bytes += BytesOfButton + CardSize.Of(action.Title) + CardSize.Of(action.DataJson);
        actions.Add(action);
    }
}
