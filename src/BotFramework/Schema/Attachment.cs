using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

public class Attachment
{
    public Attachment()
    {
    }

    public Attachment(string? contentType = default, string? contentUrl = default, object? content = default, string? name = default, string? thumbnailUrl = default)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    public string? ContentType { get; set; }
    public string? ContentUrl { get; set; }
    public object? Content { get; set; }
    public string? Name { get; set; }

    /// <summary>What the sender wrote that has no member here; it survives a round trip.</summary>
    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement>? Properties { get; set; }

    public string? ThumbnailUrl { get; set; }
}
