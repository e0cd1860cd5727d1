using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>What a connector does. Each throws <see cref="ErrorResponseException"/> when the connector refuses.</summary>
public static class ConversationsExtensions
{
    public static Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return operations.CreateAsync(parameters, cancellationToken);
    }

    public static Task<ResourceResponse> SendToConversationAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return operations.SendAsync(ConversationOf(activity), activity, cancellationToken);
    }

    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return operations.SendAsync(conversationId, activity, cancellationToken);
    }

    public static Task<ResourceResponse> ReplyToActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        var conversation = ConversationOf(activity);
        ArgumentException.ThrowIfNullOrEmpty(activity.ReplyToId);
        return operations.ReplyAsync(conversation, activity.ReplyToId, activity, cancellationToken);
    }

    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return operations.ReplyAsync(conversationId, activityId, activity, cancellationToken);
    }

    public static Task<ResourceResponse> UpdateActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        var conversation = ConversationOf(activity);
        ArgumentException.ThrowIfNullOrEmpty(activity.Id);
        return operations.UpdateAsync(conversation, activity.Id, activity, cancellationToken);
    }

    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return operations.UpdateAsync(conversationId, activityId, activity, cancellationToken);
    }

    public static Task DeleteActivityAsync(this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return operations.DeleteAsync(conversationId, activityId, cancellationToken);
    }

    public static Task<PagedMembersResult> GetConversationPagedMembersAsync(
        this IConversations operations, string conversationId, int? pageSize = default, string? continuationToken = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return operations.GetPagedMembersAsync(conversationId, pageSize, continuationToken, cancellationToken);
    }

    public static Task<ChannelAccount> GetConversationMemberAsync(
        this Conversations operations, string userId, string conversationId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return ((IConversations)operations).GetMemberAsync(conversationId, userId, cancellationToken);
    }

    private static string ConversationOf(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Conversation?.Id ?? throw new ArgumentException("The activity has no conversation.", nameof(activity));
    }
}
