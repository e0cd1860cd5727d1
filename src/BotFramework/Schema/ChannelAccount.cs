using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

public class ChannelAccount
{
    public ChannelAccount()
    {
    }

    public ChannelAccount(string? id = default, string? name = default, string? role = default, string? aadObjectId = default)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? AadObjectId { get; set; }

    /// <summary>What the sender wrote that has no member here; it survives a round trip.</summary>
    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement>? Properties { get; set; }

    public string? Role { get; set; }
}
