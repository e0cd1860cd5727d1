using System.Globalization;
using System.Text.Json;

namespace Samverkan.Bot.Conversation;

/// <summary>
/// What a click brings: the data of the button and what was filled in, as texts by name. All of it is a hint that anybody can forge.
/// What is not there, is blank, too long or no single value is null; data that cannot be read as a whole has nothing in it.
/// </summary>
internal sealed class ClickData
{
    public const int LongestText = 4_000;

    // A request has 256 KB.
    private const int LongestOfAll = 100_000;
    private const int MostFields = 1_000;
    private const string VerbName = "verb";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    private readonly Dictionary<string, string> fields;
    private readonly Dictionary<string, string> longer;

    private ClickData(string? verb, Dictionary<string, string> fields, Dictionary<string, string>? longer = null)
    {
        Verb = verb ?? fields.GetValueOrDefault(VerbName);
        this.fields = fields;
        this.longer = longer ?? [];
    }

    /// <summary>What to do.</summary>
    public string? Verb { get; }

    public IReadOnlyDictionary<string, string> Fields => fields;

    /// <summary>Of all fields, those that are too long too.</summary>
    public IEnumerable<string> Names => fields.Keys.Concat(longer.Keys);

    /// <param name="value">The data of an action, or the value of a message. It prints as JSON in both SDKs.</param>
    /// <param name="verb">That of the action; a message has it in its data.</param>
    public static ClickData Of(object? value, string? verb = null)
    {
        try
        {
            var (fields, longer) = Read(value?.ToString());
            return new ClickData(verb, fields, longer);
        }
        catch (Exception unreadable) when (unreadable is JsonException or ArgumentException or InvalidOperationException)
        {
            return new ClickData(verb, []);
        }
    }

    /// <summary>What is known beforehand, as if it had been filled in.</summary>
    public static ClickData Known(params IEnumerable<KeyValuePair<string, string>> fields) => new(null, new Dictionary<string, string>(fields, StringComparer.Ordinal));

    /// <summary>The same with this field as if it had been filled in so.</summary>
    public ClickData With(string name, string value) => new(Verb, new Dictionary<string, string>(fields, StringComparer.Ordinal) { [name] = value }, longer);

    /// <summary>Without the blanks around it.</summary>
    public string? Text(string name) => fields.TryGetValue(name, out var text) && text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>As <see cref="Text"/>, and of what is too long all the same: for what is kept as it was typed until it is put right.</summary>
    public string? Typed(string name) => Text(name) ?? (longer.TryGetValue(name, out var text) && text.Trim() is { Length: > 0 } trimmed ? trimmed : null);

    /// <summary>Null for what is not a day, too; ask <see cref="Text"/> whether anything was given.</summary>
    public DateOnly? Date(string name) =>
        DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Null for what is not a time of day, too; ask <see cref="Text"/> whether anything was given.</summary>
    public TimeOnly? Time(string name) =>
        TimeOnly.TryParseExact(Text(name), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour) ? hour : null;

    /// <summary>Null for what is not a whole number, too; ask <see cref="Text"/> whether anything was given.</summary>
    public int? Whole(string name) => int.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public bool Flag(string name) => string.Equals(Text(name), "true", StringComparison.OrdinalIgnoreCase);

    private static (Dictionary<string, string> Fields, Dictionary<string, string> Longer) Read(string? written)
    {
        var (fields, longer) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        if (string.IsNullOrEmpty(written))
        {
            return (fields, longer);
        }

        using var json = JsonDocument.Parse(written, Strict);
        foreach (var member in json.RootElement.EnumerateObject())
        {
            if (Single(member.Value) is not { Length: <= LongestOfAll } text)
            {
                continue;
            }

            if (fields.Count + longer.Count == MostFields)
            {
                throw new JsonException("More fields than any form of ours has.");
            }

            (text.Length <= LongestText ? fields : longer).Add(member.Name, text);
        }

        return (fields, longer);
    }

    private static string? Single(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => string.Empty,
        _ => null,
    };
}
