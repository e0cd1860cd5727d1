using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Json;

/// <summary>Entities of an activity: read as the open <see cref="Entity"/>, written as what they are, so that a <see cref="Mention"/> keeps its members.</summary>
internal sealed class EntitiesConverter : JsonConverter<IList<Entity>>
{
    public override IList<Entity> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException();
        var info = (JsonTypeInfo<Entity>)options.GetTypeInfo(typeof(Entity));
        List<Entity> entities = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            entities.Add(JsonSerializer.Deserialize(ref reader, info) ?? throw new JsonException());
        return entities;
    }

    public override void Write(Utf8JsonWriter writer, IList<Entity> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var entity in value)
            JsonSerializer.Serialize(writer, entity, options.GetTypeInfo(entity.GetType()));
        writer.WriteEndArray();
    }
}
