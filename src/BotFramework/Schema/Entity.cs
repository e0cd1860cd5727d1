using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Json;

namespace Microsoft.Bot.Schema;

public class Entity
{
    public Entity()
    {
    }

    public Entity(string? type = default) => Type = type;

    public string? Type { get; set; }

    /// <summary>What the sender wrote that has no member here; it survives a round trip.</summary>
    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>The entity read as another type of entity.</summary>
    public T? GetAs<T>() => BotJson.Convert<T>(this);
}
