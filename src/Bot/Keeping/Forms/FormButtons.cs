using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Conversation.Clicks;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>The buttons of a form and of what it would change.</summary>
internal static class FormButtons
{
    public const string Open = "form.open";
    public const string Look = "form.look";
    public const string Save = "form.save";
    public const string Propose = "form.propose";
    public const string Cancel = "form.cancel";

    /// <summary>Opens a form, from anywhere.</summary>
    /// <param name="known">What is known of its fields.</param>
    public static ActButton Opening(string title, string form, Language language, params ReadOnlySpan<(string Field, string? Value)> known)
    {
        var button = new ActButton(title, Open) { SendsFields = false, Data = { [FormData.Form] = form, [Clicks.Lang] = Clicks.CodeOf(language) } };
        foreach (var (field, value) in known)
        {
            if (!string.IsNullOrEmpty(value))
            {
                button.Data[field] = value;
            }
        }

        return button;
    }

    /// <summary>A button of a form that is open.</summary>
    public static ActButton Of(string title, string verb, IForm form, FormCall call, string key, ButtonStyle style = ButtonStyle.Default, bool sendsFields = false)
    {
        var button = new ActButton(title, verb) { Style = style, SendsFields = sendsFields || verb == Look, Data = { [FormData.Form] = form.Name, [FormData.Key] = key, [Clicks.Lang] = Clicks.CodeOf(call.Language) } };
        if (call.Proposes)
        {
            button.Data[FormData.Proposes] = "true";
        }

        if (verb == Look)
        {
            button.Data[FormData.Seen] = "true";
        }

        return button;
    }

    /// <summary>A button below what a form would change: it carries what was filled in.</summary>
    public static ActButton Carrying(string title, string verb, IForm form, FormCall call, string key, string mark, ButtonStyle style = ButtonStyle.Default)
    {
        var button = Of(title, verb, form, call, key, style);
        button.Data[FormData.Mark] = mark;
        button.Data[FormData.Seen] = "true";
        foreach (var (field, value) in FormData.Answers(call.Data))
        {
            button.Data[field] = value;
        }

        return button;
    }
}
