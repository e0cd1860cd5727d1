using System.Text.Json;
using System.Text.Json.Serialization;
using Samverkan.Register;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>A text in both languages; in a large register the same few hundred stand everywhere.</summary>
internal sealed class PooledLocalizedConverter(StringPool pool) : JsonConverter<Localized>
{
    private const int Most = 50_000;

    private readonly Dictionary<Localized, Localized> known = [];

    public override Localized? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var (sv, en) = ((string?)null, (string?)null);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isSwedish = reader.ValueTextEquals(nameof(Localized.Sv));
            var isEnglish = reader.ValueTextEquals(nameof(Localized.En));
            reader.Read();
            sv = isSwedish ? reader.GetString() : sv;
            en = isEnglish ? reader.GetString() : en;
            reader.Skip();
        }

        return sv is null || en is null ? throw new JsonException("A text is not in both languages.") : Pooled(new Localized(pool.Of(sv), pool.Of(en)));
    }

    public override void Write(Utf8JsonWriter writer, Localized value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(nameof(Localized.Sv), value.Sv);
        writer.WriteString(nameof(Localized.En), value.En);
        writer.WriteEndObject();
    }

    private Localized Pooled(Localized text)
    {
        if (known.TryGetValue(text, out var same))
        {
            return same;
        }

        if (known.Count < Most)
        {
            known.Add(text, text);
        }

        return text;
    }
}
