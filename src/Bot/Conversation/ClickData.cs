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

    private const int MostFields = 64;
    private const string VerbName = "verb";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    private readonly Dictionary<string, string> fields;

    private ClickData(string? verb, Dictionary<string, string> fields)
    {
        Verb = verb ?? fields.GetValueOrDefault(VerbName);
        this.fields = fields;
    }

    /// <summary>What to do.</summary>
    public string? Verb { get; }

    public IReadOnlyDictionary<string, string> Fields => fields;

    /// <param name="value">The data of an action, or the value of a message. It prints as JSON in both SDKs.</param>
    /// <param name="verb">That of the action; a message has it in its data.</param>
    public static ClickData Of(object? value, string? verb = null)
    {
        try
        {
            return new ClickData(verb, Read(value?.ToString()));
        }
        catch (Exception unreadable) when (unreadable is JsonException or ArgumentException or InvalidOperationException)
        {
            return new ClickData(verb, []);
        }
    }

    /// <summary>What is known beforehand, as if it had been filled in.</summary>
    public static ClickData Known(params IEnumerable<KeyValuePair<string, string>> fields) => new(null, new Dictionary<string, string>(fields, StringComparer.Ordinal));

    /// <summary>The same with this field as if it had been filled in so.</summary>
    public ClickData With(string name, string value) => new(Verb, new Dictionary<string, string>(fields, StringComparer.Ordinal) { [name] = value });

    /// <summary>Without the blanks around it.</summary>
    public string? Text(string name) => fields.TryGetValue(name, out var text) && text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>Null for what is not a day, too; ask <see cref="Text"/> whether anything was given.</summary>
    public DateOnly? Date(string name) =>
        DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Null for what is not a time of day, too; ask <see cref="Text"/> whether anything was given.</summary>
    public TimeOnly? Time(string name) =>
        TimeOnly.TryParseExact(Text(name), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour) ? hour : null;

    /// <summary>Null for what is not a whole number, too; ask <see cref="Text"/> whether anything was given.</summary>
    public int? Whole(string name) => int.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public bool Flag(string name) => string.Equals(Text(name), "true", StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, string> Read(string? written)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        if (string.IsNullOrEmpty(written))
        {
            return fields;
        }

        using var json = JsonDocument.Parse(written, Strict);
        foreach (var member in json.RootElement.EnumerateObject())
        {
            if (Single(member.Value) is not { Length: <= LongestText } text)
            {
                continue;
            }

            if (fields.Count == MostFields)
            {
                throw new JsonException("More fields than any form of ours has.");
            }

            fields.Add(member.Name, text);
        }

        return fields;
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
