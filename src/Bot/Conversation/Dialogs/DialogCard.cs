using AdaptiveCards;
using Samverkan.Bot.Cards;

namespace Samverkan.Bot.Conversation.Dialogs;

/// <summary>A card as a dialog takes it: there a button sends the dialog, and one that writes a message does nothing.</summary>
internal static class DialogCard
{
    public static AdaptiveCard Of(OutgoingCard outgoing)
    {
        var card = outgoing.Card;
        foreach (var set in card.Body.OfType<AdaptiveActionSet>())
        {
            set.Actions = [.. set.Actions.Select(Sending).OfType<AdaptiveAction>()];
        }

        card.Body.RemoveAll(element => element is AdaptiveActionSet { Actions: [] });
        return card;
    }

    private static AdaptiveAction? Sending(AdaptiveAction action) => action switch
    {
        AdaptiveExecuteAction { Fallback.Content: AdaptiveSubmitAction submit } => submit,
        AdaptiveSubmitAction { DataJson: { } data } when data.Contains($"\"{AskButton.Question}\":", StringComparison.Ordinal) => null,
        _ => action,
    };
}
