using AdaptiveCards;
using Samverkan.Bot.Cards.Inputs;

namespace Samverkan.Bot.Cards;

/// <summary>Buttons that belong to what stands right above them.</summary>
internal sealed partial class CardDraft
{
    public void Inline(params IReadOnlyList<ActButton> buttons)
    {
        var inline = new AdaptiveActionSet { Spacing = AdaptiveSpacing.Small };
        foreach (var button in buttons)
        {
            var action = ExecuteButton.For(button);
            bytes += BytesOfButton + (2 * (CardSize.Of(action.Title) + CardSize.Of(action.DataJson)));
            inline.Actions.Add(action);
        }

        Add(inline);
    }
}
