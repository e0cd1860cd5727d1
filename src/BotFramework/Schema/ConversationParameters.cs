namespace Microsoft.Bot.Schema;

public class ConversationParameters
{
    public ConversationParameters()
    {
    }

    public ConversationParameters(bool? isGroup = default, ChannelAccount? bot = default, IList<ChannelAccount>? members = default, string? topicName = default, Activity? activity = default, object? channelData = default, string? tenantId = default)
    {
        IsGroup = isGroup;
        Bot = bot;
        Members = members;
        TopicName = topicName;
        Activity = activity;
        ChannelData = channelData;
        TenantId = tenantId;
    }

    public bool? IsGroup { get; set; }
    public ChannelAccount? Bot { get; set; }
    public IList<ChannelAccount>? Members { get; set; }
    public string? TopicName { get; set; }
    public Activity? Activity { get; set; }
    public object? ChannelData { get; set; }
    public string? TenantId { get; set; }
}
