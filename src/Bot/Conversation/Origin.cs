using Microsoft.Bot.Schema;
using Samverkan.Bot.Outbound;

namespace Samverkan.Bot.Conversation;

/// <summary>Where somebody wrote or clicked.</summary>
/// <param name="User">The channel's id of who it was.</param>
/// <param name="Address">What it takes to say something there later.</param>
internal sealed record Origin(string Conversation, ConversationKind Kind, string User, KnownConversation Address)
{
    /// <summary>Whether the answer has to go back with the request, and nothing can be said later.</summary>
    public bool IsAnsweredAtOnce { get; init; }

    /// <summary>The message whose card was clicked, and which the answer takes the place of; null for a click that is a message, and where Teams does not say.</summary>
    public string? Message { get; init; }

    public static Origin Of(Activity activity)
    {
        var isAnsweredAtOnce = activity.DeliveryMode == DeliveryModes.ExpectReplies;
        return new Origin(activity.ConversationId(), activity.KindOfConversation(), activity.UserId(), KnownConversation.Of(activity))
        {
            IsAnsweredAtOnce = isAnsweredAtOnce,
            Message = activity is { Type: ActivityTypes.Invoke, ReplyToId: { Length: > 0 } clicked } && !isAnsweredAtOnce ? clicked : null,
        };
    }
}
