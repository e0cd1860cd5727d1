using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Conversation.Clicks;

namespace Samverkan.Bot.Cards;

/// <summary>What was asked for takes long; the same button again tells how it went.</summary>
internal static class SlowCard
{
    public static OutgoingCard Of(Click click)
    {
        var draft = new CardDraft(click.Language);
        draft.Paragraph(draft.Texts.Slow);
        var button = new ActButton(draft.Texts.SlowButton, click.Verb) { SendsFields = false };
        foreach (var (name, value) in click.Data.Fields.Where(field => field.Key != ExecuteButton.Verb))
        {
            button.Data[name] = value;
        }

        draft.Button(button);
        return draft.Finished(draft.Texts.Slow);
    }
}
