using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdaptiveCards;

/// <summary>What the elements write, in one place: whatever has its usual value is left out.</summary>
internal static class CardJson
{
    public static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 128 };

    public static void WriteText(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }

    public static void WriteFlag(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool value, bool usual)
    {
        if (value != usual)
            writer.WriteBoolean(name, value);
    }

    /// <summary>Writes a value of an enumeration; the first of each is its default.</summary>
    public static void WriteName(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonEncodedText[] names, int value)
    {
        if (value != 0)
            writer.WriteString(name, names[value]);
    }

    public static void WriteName(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonEncodedText[] names, AdaptiveContainerStyle? value)
    {
        if (value is { } style)
            writer.WriteString(name, names[(int)style]);
    }

    public static void WriteElement(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, AdaptiveTypedElement? element)
    {
        if (element is null)
            return;
        writer.WritePropertyName(name);
        element.WriteTo(writer);
    }

    public static void WriteElements<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, List<T> elements, bool evenEmpty = true)
        where T : AdaptiveTypedElement
    {
        if (elements.Count == 0 && !evenEmpty)
            return;
        writer.WriteStartArray(name);
        foreach (var element in elements)
            element.WriteTo(writer);
        writer.WriteEndArray();
    }

    public static void WriteData(this Utf8JsonWriter writer, string? json)
    {
        if (json is null)
            return;
        writer.WritePropertyName("data"u8);
        writer.WriteRawValue(json);
    }

    public static void WriteTextStyle(this Utf8JsonWriter writer, IAdaptiveTextElement text)
    {
        writer.WriteName("size"u8, CardNames.TextSize, (int)text.Size);
        writer.WriteName("weight"u8, CardNames.TextWeight, (int)text.Weight);
        writer.WriteName("color"u8, CardNames.TextColor, (int)text.Color);
        writer.WriteFlag("isSubtle"u8, text.IsSubtle, usual: false);
        writer.WriteFlag("italic"u8, text.Italic, usual: false);
        writer.WriteFlag("strikethrough"u8, text.Strikethrough, usual: false);
        writer.WriteString("text"u8, text.Text);
        writer.WriteName("fontType"u8, CardNames.FontType, (int)text.FontType);
    }

    public static void WriteOpenValue(this Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int number: writer.WriteNumberValue(number); break;
            case JsonElement element: element.WriteTo(writer); break;
            case JsonNode node: node.WriteTo(writer); break;
            case AdaptiveTypedElement card: card.WriteTo(writer); break;
            case IDictionary members: writer.WriteMap(members); break;
            case IEnumerable items: writer.WriteList(items); break;
            case IConvertible other: writer.WriteRawValue(other.ToDecimal(CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)); break;
            default: throw new NotSupportedException($"A card cannot hold a {value.GetType()}.");
        }
    }

    private static void WriteMap(this Utf8JsonWriter writer, IDictionary members)
    {
        writer.WriteStartObject();
        foreach (DictionaryEntry member in members)
        {
            writer.WritePropertyName((string)member.Key);
            writer.WriteOpenValue(member.Value);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(this Utf8JsonWriter writer, IEnumerable items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            writer.WriteOpenValue(item);
        writer.WriteEndArray();
    }
}
