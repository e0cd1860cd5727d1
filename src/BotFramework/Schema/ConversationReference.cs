namespace Microsoft.Bot.Schema;

public class ConversationReference
{
    public ConversationReference()
    {
    }

    public ConversationReference(string? activityId = default, ChannelAccount? user = default, ChannelAccount? bot = default, ConversationAccount? conversation = default, string? channelId = default, string? serviceUrl = default)
    {
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    public string? ActivityId { get; set; }
    public ChannelAccount? User { get; set; }
    public ChannelAccount? Bot { get; set; }
    public ConversationAccount? Conversation { get; set; }
    public string? ChannelId { get; set; }
    public string? Locale { get; set; }
    public string? ServiceUrl { get; set; }

    /// <summary>The activity that a turn of the bot's own begins with.</summary>
    public Activity GetContinuationActivity() => new Activity
    {
        Type = ActivityTypes.Event,
        Name = ActivityEventNames.ContinueConversation,
        Id = Guid.NewGuid().ToString(),
        RelatesTo = this,
    }.ApplyConversationReference(this, isIncoming: true);
}
