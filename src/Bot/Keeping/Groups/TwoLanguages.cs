using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Keeping.Forms;

namespace Samverkan.Bot.Keeping.Groups;

/// <summary>A text in both languages as two fields. The Swedish one has the name of the act's property, so that what is wrong with it is told there.</summary>
internal static class TwoLanguages
{
    /// <param name="id">The property of the act.</param>
    /// <param name="known">What stands in the register.</param>
    public static void AskBoth(this CardDraft draft, FormCall call, string id, string sv, string en, Localized? known = null, string? hint = null, int longest = 120, bool required = false)
    {
        draft.Field(new TextField(id, sv)
        {
            Value = call.Data.Text(id) ?? (call.IsFilledIn ? null : known?.Sv),
            Placeholder = hint,
            Longest = longest,
            IsRequired = required,
            Error = required ? call.Texts.Required : null,
            Message = call.Problem(id),
        });
        draft.Field(new TextField(English(id), en)
        {
            Value = call.Data.Text(English(id)) ?? (call.IsFilledIn || known?.En == known?.Sv ? null : known?.En),
            Longest = longest,
            Message = call.Problem(English(id)),
        });
    }

    /// <summary>What was given, the Swedish text standing for the English where that is empty.</summary>
    /// <param name="missing">What to say when there is only an English text.</param>
    /// <returns>Null when nothing was given, or only an English text, which is a problem.</returns>
    public static Localized? Both(this FormCall call, string id, string missing, ICollection<FormProblem> problems)
    {
        var (sv, en) = (call.Data.Text(id), call.Data.Text(English(id)));
        if (sv is not null)
        {
            return new Localized(sv, en ?? sv);
        }

        if (en is not null)
        {
            problems.Add(new FormProblem(id, missing));
        }

        return null;
    }

    /// <summary>As above; that nothing was given is a problem too.</summary>
    public static Localized? BothRequired(this FormCall call, string id, ICollection<FormProblem> problems)
    {
        var given = call.Both(id, call.Texts.Required, problems);
        if (given is null && call.Data.Text(English(id)) is null)
        {
            problems.Add(new FormProblem(id, call.Texts.Required));
        }

        return given;
    }

    private static string English(string id) => id + "En";
}
