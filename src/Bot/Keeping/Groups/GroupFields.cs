using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Keeping.Forms;

namespace Samverkan.Bot.Keeping.Groups;

/// <summary>The fields that the forms about groups have in common.</summary>
internal static class GroupFields
{
    public static void AskText(this CardDraft draft, FormCall call, string id, string label, string? hint = null, bool required = false) => draft.Field(new TextField(id, label)
    {
        Value = call.Data.Text(id),
        Placeholder = hint,
        Longest = 400,
        IsRequired = required,
        Error = required ? call.Texts.Required : null,
        Message = call.Problem(id),
    });

    /// <summary>A day; today when nobody said another.</summary>
    public static void AskDay(this CardDraft draft, FormCall call, string id, string label) => draft.Field(new DateField(id, label)
    {
        Value = call.Data.Date(id) ?? (call.IsFilledIn ? null : call.Today),
        IsRequired = true,
        Error = call.Texts.Required,
        Message = call.Problem(id),
    });

    /// <param name="missing">What to say when nothing is chosen.</param>
    /// <param name="value">What stands there before anybody chose.</param>
    public static void AskChoice(this CardDraft draft, FormCall call, string id, string label, IReadOnlyList<Choice> choices, string missing, string? value = null, string? whenCut = null) => draft.Field(new ChoiceField(id, label, choices, whenCut ?? call.Texts.WhenCut)
    {
        Value = call.Data.Text(id) ?? (call.IsFilledIn ? null : value) ?? (choices is [var only] ? only.Value : null),
        IsRequired = true,
        Error = missing,
        Message = call.Problem(id),
    });

    /// <summary>How many places; empty where that is not settled.</summary>
    public static void AskPlaces(this CardDraft draft, FormCall call, string id, string label, int? known) =>
        draft.Field(new NumberField(id, label) { Value = call.Data.Whole(id) ?? (call.IsFilledIn ? null : known), Message = call.Problem(id) });

    /// <summary>What was chosen; null, and a problem, when nothing was.</summary>
    public static string? Chosen(this FormCall call, string id, string missing, ICollection<FormProblem> problems)
    {
        var chosen = call.Data.Text(id);
        if (chosen is null)
        {
            problems.Add(new FormProblem(id, missing));
        }

        return chosen;
    }

    /// <summary>The member of a closed set that was chosen; null, and a problem, when none of it was.</summary>
    public static T? Chosen<T>(this FormCall call, string id, string missing, ICollection<FormProblem> problems)
        where T : struct, Enum
    {
        if (call.Data.Text(id) is { } name && Enum.GetNames<T>().Contains(name))
        {
            return Enum.Parse<T>(name);
        }

        problems.Add(new FormProblem(id, missing));
        return null;
    }

    /// <summary>A whole number; null where nothing is given. What is given and is none is a problem.</summary>
    public static int? Whole(this FormCall call, string id, string wrong, ICollection<FormProblem> problems)
    {
        var number = call.Data.Whole(id);
        if (number is null && call.Data.Text(id) is not null)
        {
            problems.Add(new FormProblem(id, wrong));
        }

        return number;
    }
}
