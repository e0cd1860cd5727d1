using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Samverkan.Bot.Privacy.Persons;

/// <summary>A JSON document without what says who somebody is; all else stays as it was, to the digit.</summary>
/// <param name="isOwn">Whether it is the row of the person: then its own fields go whatever they say.</param>
internal sealed class JsonRedaction(Needles needles, bool isOwn)
{
    private const int OwnDepth = 1;

    // A row that is nearly full must not grow by what is spelled otherwise than it was.
    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>Null when it is no JSON.</returns>
    public byte[]? Of(ReadOnlyMemory<byte> json)
    {
        try
        {
            var written = new ArrayBufferWriter<byte>(json.Length + 1);
            using (var writer = new Utf8JsonWriter(written, Written))
            {
                Copy(new Utf8JsonReader(json.Span), writer);
            }

            return written.WrittenSpan.ToArray();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private void Copy(Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        string? property = null;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject: writer.WriteStartObject(); break;
                case JsonTokenType.EndObject: writer.WriteEndObject(); break;
                case JsonTokenType.StartArray: writer.WriteStartArray(); break;
                case JsonTokenType.EndArray: writer.WriteEndArray(); break;
                case JsonTokenType.PropertyName: writer.WritePropertyName(property = reader.GetString() ?? ""); break;
                case JsonTokenType.String when isOwn && reader.CurrentDepth == OwnDepth && property is "Address" or "TenantId" or "ObjectId": writer.WriteNullValue(); break;
                case JsonTokenType.String when isOwn && reader.CurrentDepth == OwnDepth && property is "Name": writer.WriteStringValue(Needles.Anonymous); break;
                case JsonTokenType.String: writer.WriteStringValue(Text(reader.GetString() ?? "")); break;
                case JsonTokenType.Number: writer.WriteRawValue(reader.ValueSpan); break;
                case JsonTokenType.True or JsonTokenType.False: writer.WriteBooleanValue(reader.TokenType == JsonTokenType.True); break;
                default: writer.WriteNullValue(); break;
            }
        }
    }

    // A text may be JSON itself, as a card in a message is.
    private string Text(string text) => text is ['{' or '[', ..] && new JsonRedaction(needles, isOwn: false).Of(System.Text.Encoding.UTF8.GetBytes(text)) is { } inner
        ? System.Text.Encoding.UTF8.GetString(inner)
        : needles.Removed(text);
}
