using System.Globalization;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector;

/// <summary>The routes below a service URL; each id is escaped.</summary>
public class Conversations : IConversations
{
    private readonly ConnectorTransport _transport;
    private readonly ScopedToken? _token;
    private readonly string _root;

    internal Conversations(ConnectorTransport transport, ScopedToken? token, string root) => (_transport, _token, _root) = (transport, token, root);

    Task<ConversationResourceResponse> IConversations.CreateAsync(ConversationParameters parameters, CancellationToken cancellationToken) =>
        _transport.SendAsync(
            HttpMethod.Post, $"{_root}/v3/conversations", parameters, BotJson.ConversationParameters, BotJson.ConversationResourceResponse, _token, cancellationToken);

    Task<ResourceResponse> IConversations.SendAsync(string conversationId, Activity activity, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, Activities(conversationId), activity, cancellationToken);

    Task<ResourceResponse> IConversations.ReplyAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, Activities(conversationId, activityId), activity, cancellationToken);

    Task<ResourceResponse> IConversations.UpdateAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Put, Activities(conversationId, activityId), activity, cancellationToken);

    Task IConversations.DeleteAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        _transport.SendAsync(HttpMethod.Delete, Activities(conversationId, activityId), BotJson.ResourceResponse, _token, cancellationToken);

    Task<TeamsChannelAccount> IConversations.GetTeamsMemberAsync(string conversationId, string userId, CancellationToken cancellationToken) =>
        _transport.SendAsync(HttpMethod.Get, Member(conversationId, userId), BotJson.TeamsChannelAccount, _token, cancellationToken);

    Task<ChannelAccount> IConversations.GetMemberAsync(string conversationId, string userId, CancellationToken cancellationToken) =>
        _transport.SendAsync(HttpMethod.Get, Member(conversationId, userId), BotJson.ChannelAccount, _token, cancellationToken);

    Task<TeamDetails> IConversations.GetTeamAsync(string teamId, CancellationToken cancellationToken) =>
        _transport.SendAsync(HttpMethod.Get, Team(teamId), BotJson.TeamDetails, _token, cancellationToken);

    Task<ConversationList> IConversations.GetChannelsAsync(string teamId, CancellationToken cancellationToken) =>
        _transport.SendAsync(HttpMethod.Get, $"{Team(teamId)}/conversations", BotJson.ConversationList, _token, cancellationToken);

    Task<PagedMembersResult> IConversations.GetPagedMembersAsync(
        string conversationId, int? pageSize, string? continuationToken, CancellationToken cancellationToken)
    {
        var size = pageSize is { } number ? string.Create(CultureInfo.InvariantCulture, $"pageSize={number}") : "";
        var token = continuationToken is null ? "" : $"continuationToken={Uri.EscapeDataString(continuationToken)}";
        var query = (size, token) switch
        {
            ("", "") => "",
            ("", _) => $"?{token}",
            (_, "") => $"?{size}",
            _ => $"?{size}&{token}",
        };
        return _transport.SendAsync(HttpMethod.Get, $"{_root}/v3/conversations/{Id(conversationId)}/pagedmembers{query}", BotJson.PagedMembersResult, _token, cancellationToken);
    }

    private Task<ResourceResponse> SendAsync(HttpMethod method, string url, Activity activity, CancellationToken cancellationToken) =>
        _transport.SendAsync(method, url, activity, BotJson.Activity, BotJson.ResourceResponse, _token, cancellationToken);

    private string Activities(string conversationId) => $"{_root}/v3/conversations/{Id(conversationId)}/activities";

    private string Activities(string conversationId, string activityId) => $"{_root}/v3/conversations/{Id(conversationId)}/activities/{Id(activityId)}";

    private string Team(string teamId) => $"{_root}/v3/teams/{Id(teamId)}";

    private string Member(string conversationId, string userId) => $"{_root}/v3/conversations/{Id(conversationId)}/members/{Id(userId)}";

    /// <summary>Escaping leaves dots alone, and a segment of only dots would climb out of the route.</summary>
    private static string Id(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return id is "." or ".." ? throw new ArgumentException("Not an id.", nameof(id)) : Uri.EscapeDataString(id);
    }
}
