using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector;

/// <summary>The conversations of one connector. Used through <see cref="ConversationsExtensions"/>: the SDK's own members here speak types of Microsoft.Rest.</summary>
public interface IConversations
{
    internal Task<ConversationResourceResponse> CreateAsync(ConversationParameters parameters, CancellationToken cancellationToken);

    internal Task<ResourceResponse> SendAsync(string conversationId, Activity activity, CancellationToken cancellationToken);

    internal Task<ResourceResponse> ReplyAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken);

    internal Task<ResourceResponse> UpdateAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken);

    internal Task DeleteAsync(string conversationId, string activityId, CancellationToken cancellationToken);

    internal Task<TeamsChannelAccount> GetTeamsMemberAsync(string conversationId, string userId, CancellationToken cancellationToken);

    internal Task<ChannelAccount> GetMemberAsync(string conversationId, string userId, CancellationToken cancellationToken);

    internal Task<TeamDetails> GetTeamAsync(string teamId, CancellationToken cancellationToken);

    internal Task<ConversationList> GetChannelsAsync(string teamId, CancellationToken cancellationToken);

    internal Task<PagedMembersResult> GetPagedMembersAsync(string conversationId, int? pageSize, string? continuationToken, CancellationToken cancellationToken);
}
