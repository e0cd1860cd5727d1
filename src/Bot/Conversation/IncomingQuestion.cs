using System.Net;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Samverkan.Bot.Cards;

namespace Samverkan.Bot.Conversation;

/// <summary>The question in a message: what a button asks, or what somebody typed, without the mention of the bot.</summary>
internal static class IncomingQuestion
{
    public static string In(Activity activity) => (AskedBy(activity.Value) ?? Typed(activity)).Trim();

    private static string Typed(Activity activity)
    {
        var text = activity.RemoveRecipientMention() ?? string.Empty;
        return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
    }

    private static string? AskedBy(object? value)
    {
        if (value?.ToString() is not { } written || !written.StartsWith('{'))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(written);
            return json.RootElement.TryGetProperty(AskButton.Question, out var question) && question.ValueKind == JsonValueKind.String
                ? question.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
