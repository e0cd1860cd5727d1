using Samverkan.Bot.Keeping.Forms;
using Samverkan.Register.Acts;

namespace Samverkan.Bot.Cards.Keeping;

/// <summary>What was changed.</summary>
internal static class SavedCard
{
    /// <param name="call">With the register as it was before.</param>
    public static OutgoingCard Of(FormCall call, ActOutcome.Planned planned)
    {
        var draft = new CardDraft(call.Language);
        draft.Headline(call.Texts.Saved);
        var persons = draft.Effects(call, planned.Edits);
        return new OutgoingCard(draft.Finish(call.Texts.Saved), call.Texts.Saved) { Persons = persons };
    }
}
