using System.Globalization;
using System.Text.Json.Nodes;

namespace Samverkan.GraphSimulator.Channels;

internal static class ChannelJson
{
    public const string Type = "microsoft.graph.channel";

    /// <summary>Costly in Graph, and there only when it is selected.</summary>
    public const string OnRequest = "email";

    public static JsonObject Of(SimulatedChannel channel) => new()
    {
        ["id"] = channel.Id,
        ["createdDateTime"] = channel.CreatedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
        ["displayName"] = channel.DisplayName,
        ["description"] = channel.Description,
        ["isFavoriteByDefault"] = null,
        ["email"] = $"{channel.Id[3..15]}.stad.example@teams.example",
        ["tenantId"] = SimulatorDefaults.TenantId,
        ["webUrl"] = $"https://teams.microsoft.com/l/channel/{Uri.EscapeDataString(channel.Id)}/{Uri.EscapeDataString(channel.DisplayName)}?groupId={channel.TeamId}&tenantId={SimulatorDefaults.TenantId}",
        ["membershipType"] = channel.MembershipType,
        ["isArchived"] = false,
    };
}
