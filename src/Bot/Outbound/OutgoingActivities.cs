using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Samverkan.Bot.Outbound;

/// <summary>Messages as activities, and back.</summary>
internal static class OutgoingActivities
{
    /// <returns>Null for what is worth nothing later, such as a typing indicator.</returns>
    public static OutgoingMessage? Message(Activity activity, bool replaces) => activity is { Type: ActivityTypes.Message, Conversation.Id: { } conversation, ServiceUrl: { } serviceUrl }
        ? new OutgoingMessage(
            serviceUrl,
            activity.ChannelId ?? string.Empty,
            conversation,
            activity.Conversation.IsGroup,
            activity.Conversation.ConversationType,
            activity.Conversation.TenantId,
            activity.From?.Id,
            activity.ReplyToId,
            replaces ? activity.Id : null,
            activity.Locale,
            activity.Text,
            activity.Summary,
            (activity.Attachments?.FirstOrDefault()?.Content as AdaptiveCard)?.ToJson())
        : null;

    public static Activity Activity(OutgoingMessage message)
    {
        var activity = (Activity)(message.Card is { } card
            ? MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = CardContent.Of(card) })
            : MessageFactory.Text(message.Text ?? string.Empty));
        activity.Id = message.Replaces;
        activity.ServiceUrl = message.ServiceUrl;
        activity.ChannelId = message.ChannelId;
        activity.Conversation = new ConversationAccount
        {
            Id = message.Conversation,
            IsGroup = message.IsGroup,
            ConversationType = message.ConversationType,
            TenantId = message.Tenant,
        };
        activity.From = new ChannelAccount { Id = message.Bot };
        activity.ReplyToId = message.ReplyTo;
        activity.Locale = message.Locale;
        activity.Summary = message.Summary;
        return activity;
    }
}
