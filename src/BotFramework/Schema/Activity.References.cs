using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Schema;

/// <summary>Where an activity came from, and how an answer gets there.</summary>
public partial class Activity
{
    public Activity CreateReply(string? text = default, string? locale = default) => new()
    {
        Type = ActivityTypes.Message,
        From = Copy(Recipient),
        Recipient = Copy(From),
        ReplyToId = ReplyableId,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = Conversation,
        Text = text ?? "",
        Locale = locale ?? Locale,
        Attachments = [],
        Entities = [],
    };

    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = ReplyableId,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        if (isIncoming)
        {
            (From, Recipient) = (reference.User, reference.Bot);
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            (From, Recipient) = (reference.Bot, reference.User);
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    /// <summary>Web chat's conversation updates have an id that cannot be replied to.</summary>
    private string? ReplyableId =>
        Type == ActivityTypes.ConversationUpdate && ChannelId is Channels.Directline or Channels.Webchat ? null : Id;

    private static ChannelAccount? Copy(ChannelAccount? account) => account is null ? null : new(account.Id, account.Name);
}
