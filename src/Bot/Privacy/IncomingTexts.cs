using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Samverkan.Bot.Privacy;

/// <summary>
/// Looks for personal identity numbers in everything somebody can have written in an activity. Not in the names of people and
/// conversations: nothing reads those.
/// </summary>
internal static class IncomingTexts
{
    private const int DeepestJson = 64;

    /// <summary>Teams writes it of each client: locale, country, platform, time zone.</summary>
    private const string ClientInfo = "clientInfo";

    public static bool HoldPersonalIdentityNumber(Activity activity) =>
        Holds(activity.Text)
        || Holds(activity.Summary)
        || Holds(activity.Speak)
        || Holds(activity.Label)
        || HoldsOpen(activity.Value)
        || HoldsOpen(activity.ChannelData)
        || Any(activity.Attachments, Holds)
        || Any(activity.Entities, Holds)
        || Any(activity.SuggestedActions?.Actions, Holds);

    private static bool Any<T>(IList<T>? items, Func<T, bool> holds)
    {
        for (var i = 0; i < items?.Count; i++)
        {
            if (holds(items[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(Attachment attachment) =>
        Holds(attachment.Name) || Holds(attachment.ContentUrl) || Holds(attachment.ThumbnailUrl) || HoldsOpen(attachment.Content);

    private static bool Holds(CardAction action) =>
        Holds(action.Title) || Holds(action.Text) || Holds(action.DisplayText) || HoldsOpen(action.Value);

    private static bool Holds(Entity entity)
    {
        if (entity.Type == ClientInfo)
        {
            return false;
        }

#if BOTFRAMEWORK_SDK
        var members = entity.GetAs<Dictionary<string, object?>>() ?? [];
#else
        // Every message in a channel has a mention: converting it costs more than all the rest here.
        var members = entity.Properties ?? [];
#endif
        foreach (var (name, value) in members)
        {
            if (Holds(name) || HoldsOpen(value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(string? text) =>
        !string.IsNullOrEmpty(text)
        && (PersonalIdentityNumber.Occurs(text) || (WrittenText.IsCoded(text) && PersonalIdentityNumber.Occurs(WrittenText.Decoded(text))));

    /// <summary>A value prints as JSON, a text as itself. What has neither escapes nor markup is looked through as it is; only the rest is read.</summary>
    private static bool HoldsOpen(object? value) =>
        value is string text ? Holds(text)
        : value?.ToString() is { Length: > 0 } written
            && (Holds(written) || (HasDigits(written) && (HasFraction(written) || WrittenText.IsCoded(written)) && MayBeJson(written) && HoldsJson(written)));

    // As many as a number has, be it in escapes such as \u0038.
    private static bool HasDigits(string written)
    {
        var digits = 0;
        foreach (var character in written)
        {
            digits += char.IsAscii(character) ? char.IsAsciiDigit(character) ? 1 : 0 : 1;
        }

        return digits >= PersonalIdentityNumber.Shortest;
    }

    private static bool HasFraction(string written) => written.Contains(".0", StringComparison.Ordinal);

    // Every message of Teams is there as HTML too, and an exception for each costs more than the rest of the turn.
    private static bool MayBeJson(string written) =>
        written.AsSpan().TrimStart(" \t\r\n") is [var first, ..] && (first is '{' or '[' or '"' or '-' || char.IsAsciiDigit(first));

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
        JsonValueKind.Number => element.TryGetDecimal(out var number) && Holds(decimal.Truncate(number).ToString(CultureInfo.InvariantCulture)),
        JsonValueKind.Array => element.EnumerateArray().Any(Holds),
        JsonValueKind.Object => element.EnumerateObject().Any(member => Holds(member.Name) || Holds(member.Value)),
        _ => false,
    };
}
