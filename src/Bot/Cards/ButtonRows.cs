using AdaptiveCards;

namespace Samverkan.Bot.Cards;

/// <summary>Teams cuts the titles of buttons that share a row too narrow for them; so only as many share one as fit on a phone.</summary>
internal static class ButtonRows
{
    // In letters: what a row of buttons holds at 320 pixels, and what a button takes besides its title.
    private const int WidthOfRow = 32;
    private const int WidthOfButton = 4;

    public static IEnumerable<AdaptiveActionSet> Of(IReadOnlyList<AdaptiveAction> actions)
    {
        AdaptiveActionSet? row = null;
        var width = 0;
        foreach (var action in actions)
        {
            var own = (action.Title ?? string.Empty).Length + WidthOfButton;
            if (row is not null && width + own > WidthOfRow)
            {
                yield return row;
                row = new AdaptiveActionSet { Spacing = AdaptiveSpacing.Small };
                width = 0;
            }

            row ??= new AdaptiveActionSet { Spacing = AdaptiveSpacing.Medium };
            row.Actions.Add(action);
            width += own;
        }

        if (row is not null)
        {
            yield return row;
        }
    }
}
