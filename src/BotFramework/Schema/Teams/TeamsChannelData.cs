using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

public class TeamsChannelData
{
    public TeamsChannelData()
    {
    }

    public TeamsChannelData(ChannelInfo? channel = default, string? eventType = default, TeamInfo? team = default, NotificationInfo? notification = default, TenantInfo? tenant = default)
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
    }

    public ChannelInfo? Channel { get; set; }
    public string? EventType { get; set; }
    public TeamInfo? Team { get; set; }
    public NotificationInfo? Notification { get; set; }
    public TenantInfo? Tenant { get; set; }
    public TeamsMeetingInfo? Meeting { get; set; }
    public TeamsChannelDataSettings? Settings { get; set; }

    [JsonExtensionData]
    public IDictionary<string, object>? AdditionalProperties { get; set; }
}
