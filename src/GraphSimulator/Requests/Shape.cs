using System.Text.Json;

namespace Samverkan.GraphSimulator.Requests;

/// <summary>One object of a body, read strictly: what is not read by the end is refused.</summary>
internal sealed class Shape
{
    private readonly JsonElement element;
    private readonly string path;
    private readonly HashSet<string> read = [];

    private Shape(JsonElement element, string path)
    {
        this.element = element;
        this.path = path;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (!names.Add(property.Name))
            {
                throw Refused(property.Name, "is there twice");
            }
        }
    }

    public static Shape Of(GraphCall call)
    {
        if (!call.IsJson)
        {
            throw GraphRefusal.BadRequest("A JSON body is needed: Content-Type must be application/json.");
        }

        try
        {
            var document = JsonElement.Parse(call.Body.Span);
            ReadTexts(document);
            return document.ValueKind == JsonValueKind.Object
                ? new Shape(document, "")
                : throw GraphRefusal.BadRequest("The request body must be a JSON object.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw GraphRefusal.BadRequest("Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");
        }
    }

    public bool Has(string name) => element.TryGetProperty(name, out _);

    /// <param name="type">The only type it may say it is.</param>
    public Shape Typed(string type, bool isRequired = false)
    {
        var said = Text("@odata.type");
        return said is null && !isRequired || said == type
            ? this
            : throw Refused("@odata.type", said is null ? $"is missing: '{type}'" : $"must be '{type}'");
    }

    /// <returns>Null when it is not there, or is null.</returns>
    public string? Text(string name, int most = 32_768) => Take(name) is not { ValueKind: not JsonValueKind.Null } value
        ? null
        : value.ValueKind == JsonValueKind.String && value.GetString() is { } text && text.Length <= most
            ? text
            : throw Refused(name, $"must be a text of at most {most} characters");

    public string NeededText(string name, int most = 32_768) =>
        Text(name, most) is { Length: > 0 } text ? text : throw Refused(name, "is missing");

    public bool? Flag(string name) => Take(name) is not { } value
        ? null
        : value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Refused(name, "must be true or false");

    public int? Number(string name) => Take(name) is not { } value
        ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : throw Refused(name, "must be a whole number");

    public string? OneOf(string name, params ReadOnlySpan<string> values)
    {
        if (Take(name) is not { } value)
        {
            return null;
        }

        foreach (var known in values)
        {
            if (value.ValueKind == JsonValueKind.String && value.ValueEquals(known))
            {
                return known;
            }
        }

        throw Refused(name, $"must be one of {string.Join(", ", values.ToArray())}");
    }

    /// <param name="type">The only type it may say it is.</param>
    public Shape? Object(string name, string type) => Take(name) is not { } value
        ? null
        : value.ValueKind == JsonValueKind.Object ? new Shape(value, At(name)).Typed(type) : throw Refused(name, "must be an object");

    /// <returns>Null when it is not there. A collection that is null is refused, as in Graph.</returns>
    public IReadOnlyList<Shape>? Objects(string name) => Items(name)?
        .Select((item, i) => item.ValueKind == JsonValueKind.Object ? new Shape(item, $"{At(name)}[{i}]") : throw Refused(name, "must hold objects only"))
        .ToList();

    public IReadOnlyList<string>? Texts(string name) => Items(name)?
        .Select(item => item.ValueKind == JsonValueKind.String && item.GetString() is { } text ? text : throw Refused(name, "must hold texts only"))
        .ToList();

    /// <summary>Everything was read.</summary>
    public void Close()
    {
        foreach (var property in element.EnumerateObject())
        {
            if (!read.Contains(property.Name))
            {
                throw Refused(property.Name, "does not exist, or cannot be set here");
            }
        }
    }

    public GraphRefusal Refused(string name, string what) => GraphRefusal.BadRequest($"Invalid request body: the property '{At(name)}' {what}.");

    /// <summary>Half a surrogate pair is valid JSON and no text.</summary>
    /// <exception cref="InvalidOperationException">There is such a text.</exception>
    private static void ReadTexts(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                value.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    ReadTexts(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    _ = property.Name;
                    ReadTexts(property.Value);
                }

                break;
        }
    }

    private JsonElement.ArrayEnumerator? Items(string name) => Take(name) is not { } value
        ? null
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw Refused(name, "must be a collection, and not null");

    private JsonElement? Take(string name)
    {
        read.Add(name);
        return element.TryGetProperty(name, out var value) ? value : null;
    }

    private string At(string name) => path.Length == 0 ? name : $"{path}/{name}";
}
