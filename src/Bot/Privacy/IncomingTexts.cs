using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace Samverkan.Bot.Privacy;

/// <summary>Looks for personal identity numbers in everything somebody can have written in an activity.</summary>
internal static partial class IncomingTexts
{
    private const int DeepestJson = 64;

    public static bool HoldPersonalIdentityNumber(Activity activity) =>
        Holds(activity.Text)
        || Holds(activity.Summary)
        || Holds(activity.Value)
        || (activity.Attachments is { Count: > 0 } attachments && attachments.Any(Holds));

    private static bool Holds(Attachment attachment) =>
        Holds(attachment.Name)
        || (attachment.ContentUrl is { } url && (Holds(url) || Holds(Uri.UnescapeDataString(url))))
        || Holds(attachment.Content);

    private static bool Holds(string? text) =>
        !string.IsNullOrEmpty(text)
        && (PersonalIdentityNumber.Occurs(text) || (text.AsSpan().ContainsAny('<', '&') && PersonalIdentityNumber.Occurs(WithoutMarkup(text))));

    // Digits can hide between tags and behind entities.
    private static string WithoutMarkup(string text) => WebUtility.HtmlDecode(Tag().Replace(text, string.Empty));

    private static bool Holds(object? value) => value switch
    {
        null => false,
        string text => Holds(text),
        _ => value.ToString() is { } written && (Holds(written) || HoldsJson(written)),
    };

    private static bool HoldsJson(string written)
    {
        try
        {
            using var json = JsonDocument.Parse(written, new JsonDocumentOptions { MaxDepth = DeepestJson });
            return Holds(json.RootElement);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool Holds(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => Holds(element.GetString()),
        JsonValueKind.Number => Holds(element.GetRawText()),
        JsonValueKind.Array => element.EnumerateArray().Any(Holds),
        JsonValueKind.Object => element.EnumerateObject().Any(member => Holds(member.Name) || Holds(member.Value)),
        _ => false,
    };

    [GeneratedRegex("<[^<>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}
