using Microsoft.Bot.Schema;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Outbound;

/// <summary>A conversation that the bot was added to: all it takes to write there first.</summary>
internal sealed record KnownConversation(string Id, string ServiceUrl, string ChannelId, bool IsGroup, string? Type, string? Tenant, string? Bot)
{
    public static KnownConversation Of(Activity activity) => new(
        activity.ConversationId(),
        activity.ServiceUrl ?? string.Empty,
        activity.ChannelId ?? string.Empty,
        activity.Conversation?.IsGroup == true,
        activity.Conversation?.ConversationType,
        activity.Conversation?.TenantId,
        activity.Recipient?.Id);

    public static KnownConversation Of(Row row) => new(
        row.Values.Text(ConversationKeys.Id),
        row.Values.Text(nameof(ServiceUrl)),
        row.Values.Text(nameof(ChannelId)),
        row.Values.Flag(nameof(IsGroup)),
        Stated(row.Values.Text(nameof(Type))),
        Stated(row.Values.Text(nameof(Tenant))),
        Stated(row.Values.Text(nameof(Bot))));

    public RowValues Values() => new()
    {
        [ConversationKeys.Id] = Id,
        [nameof(ServiceUrl)] = ServiceUrl,
        [nameof(ChannelId)] = ChannelId,
        [nameof(IsGroup)] = IsGroup,
        [nameof(Type)] = Type ?? string.Empty,
        [nameof(Tenant)] = Tenant ?? string.Empty,
        [nameof(Bot)] = Bot ?? string.Empty,
    };

    public OutgoingMessage Message(OutgoingCard card) =>
        new(ServiceUrl, ChannelId, Id, IsGroup, Type, Tenant, Bot, ReplyTo: null, Replaces: null, Locale: null, Text: null, card.Summary, card.Card.ToJson());

    /// <summary>As <see cref="Message"/>, in the place of a message that is there.</summary>
    public OutgoingMessage Replacing(string message, OutgoingCard card) => Message(card) with { Replaces = message };

    private static string? Stated(string value) => value.Length > 0 ? value : null;
}
