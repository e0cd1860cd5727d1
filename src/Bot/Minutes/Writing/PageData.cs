using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Meetings;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Minutes.Writing;

/// <summary>What the buttons of the form carry.</summary>
internal static class PageData
{
    /// <summary>Where the click leads.</summary>
    public const string To = "to";

    /// <summary>The page that was shown.</summary>
    public const string From = "from";

    /// <summary>Which version of the published minutes was looked at.</summary>
    public const string Version = "version";

    /// <summary>The mark of the draft that was looked at.</summary>
    public const string Seen = "seen";
    public const string Key = "key";

    private const string ShownName = "shown";
    private const char Between = '|';
    private const int KeyLength = 32;

    public static string NewKey() => Guid.NewGuid().ToString("N");

    public static string? KeyIn(ClickData data) => data.Text(Key) is { Length: KeyLength } key && key.All(char.IsAsciiHexDigitLower) ? key : null;

    public static ActButton Button(string title, string verb, MeetingId meeting, Language language, ButtonStyle style = ButtonStyle.Default, bool sendsFields = false) => new(title, verb)
    {
        Style = style,
        SendsFields = sendsFields,
        Data = { [MinutesButtons.Meeting] = $"{meeting}", [Clicks.Lang] = Clicks.CodeOf(language) },
    };

    /// <summary>A button that saves the page.</summary>
    /// <param name="shown">What the fields of the page showed.</param>
    public static ActButton Saving(string title, string verb, MinutesCall call, FormPage from, FormPage? to, IEnumerable<KeyValuePair<string, string?>> shown, ButtonStyle style = ButtonStyle.Default)
    {
        var button = Button(title, verb, call.Meeting, call.Language, style, sendsFields: true);
        button.Data[From] = $"{from}";
        button.Data[ShownName] = string.Join(Between, shown.Select(field => $"{field.Key}:{DraftMark.Of(field.Value)}"));
        if (to is { } page)
        {
            button.Data[To] = $"{page}";
        }

        return button;
    }

    /// <summary>The mark of what each field of the page showed; only fields that the form can have. One that was typed in and not shown was empty.</summary>
    public static IReadOnlyDictionary<string, string> Shown(ClickData data)
    {
        var shown = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in (data.Text(ShownName) ?? string.Empty).Split(Between, StringSplitOptions.RemoveEmptyEntries))
        {
            var at = part.LastIndexOf(':');
            if (at > 0 && part.Length - at - 1 == DraftMark.Length && MinutesFields.Has(part[..at]))
            {
                shown[part[..at]] = part[(at + 1)..];
            }
        }

        foreach (var field in data.Names.Where(field => MinutesFields.Has(field) && !shown.ContainsKey(field)))
        {
            shown[field] = DraftMark.Empty;
        }

        foreach (var field in shown.Keys.Where(field => data.Text(field) == MinutesFields.Hidden).ToList())
        {
            shown.Remove(field);
        }

        return shown;
    }

    /// <summary>What was typed in those fields, without what shows nothing.</summary>
    public static IReadOnlyDictionary<string, string> Typed(ClickData data, IEnumerable<string> fields) =>
        fields.Select(field => (field, Text: FieldValue.Shown(data.Typed(field))?.Trim())).Where(each => !string.IsNullOrEmpty(each.Text)).ToDictionary(each => each.field, each => each.Text ?? string.Empty, StringComparer.Ordinal);
}
