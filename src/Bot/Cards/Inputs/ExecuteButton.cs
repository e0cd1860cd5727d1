using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AdaptiveCards;

namespace Samverkan.Bot.Cards.Inputs;

/// <summary>
/// A button as an Action.Execute. In clients that do not know that it is an Action.Submit, and the click a message: there the verb is
/// in the data, under <see cref="Verb"/>.
/// </summary>
internal static class ExecuteButton
{
    /// <summary>The member of the data that holds the verb. No field and nothing else in the data has this name.</summary>
    public const string Verb = "verb";

    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static AdaptiveExecuteAction For(ActButton button)
    {
        var title = LiteralText.Plain(button.Title);
        var style = StyleOf(button.Style);
        var data = Json(button);
        var inputs = button.SendsFields ? AdaptiveAssociatedInputs.Auto : AdaptiveAssociatedInputs.None;
        return new AdaptiveExecuteAction
        {
            Title = title,
            Style = style,
            Verb = button.Verb,
            DataJson = data,
            AssociatedInputs = inputs,
            Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = title, Style = style, DataJson = data, AssociatedInputs = inputs }),
        };
    }

    /// <summary>
    /// The same as a button that opens a dialog. In clients that have none the click is a message as above, and the answer a card in the chat.
    /// </summary>
    public static AdaptiveSubmitAction Dialog(ActButton button) => new()
    {
        Title = LiteralText.Plain(button.Title),
        Style = StyleOf(button.Style),
        DataJson = Json(button, opensDialog: true),
        AssociatedInputs = button.SendsFields ? AdaptiveAssociatedInputs.Auto : AdaptiveAssociatedInputs.None,
    };

    private static string? StyleOf(ButtonStyle style) => style switch
    {
        ButtonStyle.Positive => "positive",
        ButtonStyle.Destructive => "destructive",
        _ => null,
    };

    private static string Json(ActButton button, bool opensDialog = false)
    {
        if (button.Data.ContainsKey(Verb))
        {
            throw new ArgumentException($"\"{Verb}\" is the button's own.", nameof(button));
        }

        using var buffer = new MemoryStream(256);
        using (var writer = new Utf8JsonWriter(buffer, Written))
        {
            writer.WriteStartObject();
            writer.WriteString(Verb, button.Verb);
            if (opensDialog)
            {
                writer.WriteStartObject("msteams");
                writer.WriteString("type", "task/fetch");
                writer.WriteEndObject();
            }

            foreach (var (name, value) in button.Data)
            {
                writer.WriteString(name, value);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
