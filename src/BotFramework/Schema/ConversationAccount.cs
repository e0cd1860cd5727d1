using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

public class ConversationAccount
{
    public ConversationAccount()
    {
    }

    public ConversationAccount(bool? isGroup = default, string? conversationType = default, string? id = default, string? name = default, string? aadObjectId = default, string? role = default, string? tenantId = default)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    public bool? IsGroup { get; set; }
    public string? ConversationType { get; set; }
    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? AadObjectId { get; set; }

    /// <summary>What the sender wrote that has no member here; it survives a round trip.</summary>
    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement>? Properties { get; set; }

    public string? Role { get; set; }
    public string? TenantId { get; set; }
}
