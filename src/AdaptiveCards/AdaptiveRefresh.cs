using System.Text.Json;

namespace AdaptiveCards;

/// <summary>What the client does by itself to get the card anew, for at most 60 users.</summary>
public class AdaptiveRefresh
{
    public AdaptiveExecuteAction? Action { get; set; }
    public List<string> UserIds { get; set; } = [];

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("refresh"u8);
        writer.WriteElement("action"u8, Action);
        if (UserIds.Count > 0)
        {
            writer.WriteStartArray("userIds"u8);
            foreach (var id in UserIds)
                writer.WriteStringValue(id);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
