namespace Samverkan.Bot.Outbound;

/// <summary>
/// A message as it is kept until it can be sent: where it goes and what it says, and nothing of who asked. The names that a channel
/// sends along are left out; the connector needs none.
/// </summary>
/// <param name="ServiceUrl">Checked again when it is sent.</param>
/// <param name="ReplyTo">The activity it answers, where there is one.</param>
/// <param name="Replaces">The id of the message it takes the place of; null for a new one.</param>
/// <param name="Card">An Adaptive Card as JSON.</param>
internal sealed record OutgoingMessage(
    string ServiceUrl,
    string ChannelId,
    string Conversation,
    bool? IsGroup,
    string? ConversationType,
    string? Tenant,
    string? Bot,
    string? ReplyTo,
    string? Replaces,
    string? Locale,
    string? Text,
    string? Summary,
    string? Card)
{
    /// <summary>Whether a second sending would be a second message.</summary>
    public bool IsNew => Replaces is null;
}
