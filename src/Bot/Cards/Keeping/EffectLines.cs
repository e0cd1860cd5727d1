using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Register.Edits;
using Samverkan.Register.Effects;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Keeping;

internal static class EffectLines
{
    /// <summary>Before and after of each thing that is changed.</summary>
    /// <returns>Whom it names.</returns>
    public static IReadOnlyList<PersonId> Effects(this CardDraft draft, FormCall call, IReadOnlyList<RowEdit> edits)
    {
        var effects = EffectsOf.Edits(call.Register, edits, call.Actor.SeesProtected);
        draft.Changes(
            [.. effects.Select(effect => new BeforeAfter(effect.What.In(call.Language), effect.Before?.In(call.Language) ?? call.Texts.Nothing, effect.After?.In(call.Language) ?? call.Texts.Nothing))],
            call.Texts.Before,
            call.Texts.After);
        return [.. effects.SelectMany(effect => effect.Persons).Distinct()];
    }
}
