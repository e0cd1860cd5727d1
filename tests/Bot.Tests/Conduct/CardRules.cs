using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Conduct;

/// <summary>What every card of the bot holds to, whatever it is about.</summary>
internal static partial class CardRules
{
    private const int MostActions = 6;
    private const int LargestMessage = 28 * 1024;

    private static readonly string[] Shown = ["text", "title", "label", "placeholder", "errorMessage", "altText", "speak", "fallbackText"];
    private static readonly string[] Refusing = ["min", "max", "regex"];

    public static JsonElement Read(OutgoingCard card) => JsonSerializer.Deserialize<JsonElement>(card.Card.ToJson());

    /// <returns>What is wrong with an activity that carries a card; nothing for one that carries none.</returns>
    public static IEnumerable<string> Problems(SentActivity activity)
    {
        if (activity.Attachments.Count == 0)
        {
            return ["a message without a card"];
        }

        return
        [
            .. Wrong(activity.Attachments.Count != 1, "more than one attachment"),
            .. Wrong(!string.IsNullOrEmpty(activity.Text), "text beside the card"),
            .. Wrong(string.IsNullOrWhiteSpace(activity.Summary), "no summary"),
            .. Wrong(Encoding.UTF8.GetByteCount(activity.Raw) > LargestMessage, "larger than a message may be"),
            .. activity.Attachments.SelectMany(attachment => Problems(attachment.GetProperty("content"))),
        ];
    }

    public static IEnumerable<string> Problems(JsonElement card)
    {
        JsonElement[] all = [.. All(card)];
        JsonElement[] actions = [.. Actions(card)];
        return
        [
            .. Wrong(Text(card, "type") != "AdaptiveCard" || Text(card, "version") != "1.5", "not of schema 1.5, which every client has"),
            .. Wrong(Text(card, "lang") is not ("sv" or "en"), "no language"),
            .. Wrong(string.IsNullOrWhiteSpace(Text(card, "speak")), "nothing to speak"),
            .. Wrong(!(card.TryGetProperty("msteams", out var teams) && Text(teams, "width") == "Full"), "not as wide as the chat"),
            .. Wrong(card.TryGetProperty("actions", out _), "actions outside of an ActionSet"),
            .. Wrong(actions.Length > MostActions, $"{actions.Length} actions: {string.Join(", ", actions.Select(action => Text(action, "title")))}"),
            .. actions.SelectMany(Action),
            .. all.Where(each => Text(each, "type")?.StartsWith("Input.", StringComparison.Ordinal) == true).SelectMany(Input),
            .. all.Where(each => Text(each, "type") == "Image" && string.IsNullOrWhiteSpace(Text(each, "altText"))).Select(_ => "an image without words"),
            .. all.Where(each => Text(each, "type") == "TextBlock").SelectMany(TextBlock),
            .. all.Where(each => each.TryGetProperty("width", out var width) && $"{width}".EndsWith("px", StringComparison.Ordinal)).Select(_ => "a width in pixels, which a phone may not have"),
            .. all.SelectMany(each => each.EnumerateObject()).Where(member => Shown.Contains(member.Name) && member.Value.ValueKind == JsonValueKind.String).SelectMany(Words),
        ];
    }

    private static IEnumerable<string> Action(JsonElement action)
    {
        var (type, title) = (Text(action, "type"), Text(action, "title"));
        var fallback = action.TryGetProperty("fallback", out var other) ? other : default;
        return
        [
            .. Wrong(string.IsNullOrWhiteSpace(title), "an action without a title"),
            .. Wrong(
                type == "Action.Execute" && !(fallback.ValueKind == JsonValueKind.Object && Text(fallback, "type") == "Action.Submit" && Text(fallback, "title") == title),
                $"\"{title}\" does nothing in a client without Action.Execute"),
            .. Wrong(type == "Action.OpenUrl" && !SaysWhere(title, Text(action, "url")), $"\"{title}\" does not say that it leaves Teams"),
        ];
    }

    private static bool SaysWhere(string? title, string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Host == "teams.microsoft.com" || title?.Contains("Teams", StringComparison.Ordinal) == true || title?.Contains("webbläsare", StringComparison.Ordinal) == true || title?.Contains("browser", StringComparison.Ordinal) == true);

    private static IEnumerable<string> Input(JsonElement input) =>
    [
        .. Wrong(string.IsNullOrWhiteSpace(Text(input, "label")), $"{Text(input, "id")} has no label"),
        .. Wrong(
            (Refusing.Any(name => input.TryGetProperty(name, out _)) || (input.TryGetProperty("isRequired", out var required) && required.GetBoolean())) && string.IsNullOrWhiteSpace(Text(input, "errorMessage")),
            $"{Text(input, "id")} may be refused, and nothing is said then"),
    ];

    private static IEnumerable<string> TextBlock(JsonElement block) =>
    [
        .. Wrong(!(block.TryGetProperty("wrap", out var wrap) && wrap.GetBoolean()), $"\"{Text(block, "text")}\" is cut off where it is too long"),
        .. Wrong(string.IsNullOrWhiteSpace(Text(block, "text")), "an empty text"),
        .. Wrong(Text(block, "color") is not null && !"Bolder".Equals(Text(block, "weight"), StringComparison.OrdinalIgnoreCase), $"\"{Text(block, "text")}\" differs by its colour alone"),
    ];

    private static IEnumerable<string> Words(JsonProperty text) =>
    [
        .. Wrong(Prefixed().IsMatch(text.Value.GetString() ?? ""), $"a command with a prefix: \"{text.Value}\""),
        .. Wrong(MarkdownLink().IsMatch(text.Value.GetString() ?? ""), $"a link in a text: \"{text.Value}\""),
    ];

    /// <summary>What can be pressed; not what stands in for another.</summary>
    private static IEnumerable<JsonElement> Actions(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when Text(element, "type")?.StartsWith("Action.", StringComparison.Ordinal) == true => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Actions(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Actions),
        _ => [],
    };

    private static IEnumerable<JsonElement> All(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(member => member.Name != "data").SelectMany(member => All(member.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(All),
        _ => [],
    };

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string[] Wrong(bool isWrong, string what) => isWrong ? [what] : [];

    [GeneratedRegex(@"(^|[\s”“""(])/\p{L}+")]
    private static partial Regex Prefixed();

    [GeneratedRegex(@"(?<!\\)\]\((https?|mailto)")]
    private static partial Regex MarkdownLink();
}
