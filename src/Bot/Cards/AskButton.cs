using System.Text.Encodings.Web;
using System.Text.Json;
using AdaptiveCards;
using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Cards;

/// <summary>A button that asks a question, just as if it had been typed.</summary>
internal static class AskButton
{
    /// <summary>The member of the button's data that holds the question.</summary>
    public const string Question = "ask";

    public static AdaptiveSubmitAction For(Suggestion suggestion)
    {
        var question = JsonEncodedText.Encode(suggestion.Question, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value;
        return new AdaptiveSubmitAction
        {
            Title = LiteralText.Plain(suggestion.Title),
            DataJson = $$$"""{"{{{Question}}}":"{{{question}}}","msteams":{"type":"messageBack","text":"{{{question}}}","displayText":"{{{question}}}"}}""",
        };
    }
}
