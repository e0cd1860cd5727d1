using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Keeping.Forms;

namespace Samverkan.Bot.Cards.Keeping;

/// <summary>What a form would change, before it is saved.</summary>
internal static class EffectCard
{
    /// <param name="isStale">Whether it is another change than the one that was to be saved.</param>
    public static OutgoingCard Of(IForm form, FormCall call, FormPlan.Planned plan, string key, bool isStale = false)
    {
        var (draft, texts) = (new CardDraft(call.Language), call.Texts);
        var headline = isStale ? texts.Stale : texts.EffectHeadline;
        draft.Headline(headline);
        var persons = draft.Effects(call, plan.Outcome.Edits);
        draft.Note(call.Proposes ? texts.ProposeNote : form.NeedsSecond ? texts.SecondNote : texts.EffectNote);
        var (title, verb) = call.Proposes ? (texts.Propose, FormButtons.Propose) : form.NeedsSecond ? (texts.AskSecond, FormButtons.Propose) : (texts.Save, FormButtons.Save);
        draft.Button(FormButtons.Carrying(title, verb, form, call, key, plan.Mark, ButtonStyle.Positive));
        draft.Button(FormButtons.Carrying(texts.Back, FormButtons.Open, form, call, key, plan.Mark));
        draft.Button(FormButtons.Of(texts.Cancel, FormButtons.Cancel, form, call, key));
        return new OutgoingCard(draft.Finish(headline), headline) { Persons = persons };
    }
}
