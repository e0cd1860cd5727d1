using Microsoft.Graph;
using Microsoft.Graph.Models;
using Samverkan.Bot.Access;
using Samverkan.Bot.Provisioning.Inventory;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Graph;

/// <summary>Channels of one team, their members, tabs and apps. Each method is one request, or one a page.</summary>
internal sealed class TeamGraph(GraphServiceClient client, string team)
{
    private const string OwnerRole = "owner";
    private const string ConfigurationType = "#microsoft.graph.teamsTabConfiguration";

    private static readonly string[] ChannelFields = ["id", "displayName", "description", "membershipType"];

    private Microsoft.Graph.Teams.Item.TeamItemRequestBuilder Team => client.Teams[team];

    public Task<GraphAnswer<IReadOnlyList<ObservedChannel>>> ChannelsAsync(CancellationToken cancellationToken) => GraphCalls.AskAsync(
        async until => await GraphPages.AllAsync(
            await Team.Channels.GetAsync(request => request.QueryParameters.Select = ChannelFields, until),
            next => Team.Channels.WithUrl(next).GetAsync(cancellationToken: until),
            page => page.Value?.Select(Read)),
        cancellationToken);

    public Task<GraphAnswer<IReadOnlyList<ObservedMember>>> TeamMembersAsync(CancellationToken cancellationToken) => GraphCalls.AskAsync(
        async until => await GraphPages.AllAsync(
            await Team.Members.GetAsync(cancellationToken: until),
            next => Team.Members.WithUrl(next).GetAsync(cancellationToken: until),
            page => page.Value?.Select(Read).OfType<ObservedMember>()),
        cancellationToken);

    public Task<GraphAnswer<IReadOnlyList<ObservedMember>>> MembersAsync(string channel, CancellationToken cancellationToken) => GraphCalls.AskAsync(
        async until => await GraphPages.AllAsync(
            await Team.Channels[channel].AllMembers.GetAsync(cancellationToken: until),
            next => Team.Channels[channel].AllMembers.WithUrl(next).GetAsync(cancellationToken: until),
            page => page.Value?.Select(Read).OfType<ObservedMember>()),
        cancellationToken);

    public Task<GraphAnswer<IReadOnlyList<ObservedTab>>> TabsAsync(string channel, CancellationToken cancellationToken) => GraphCalls.AskAsync<IReadOnlyList<ObservedTab>>(
        async until => [.. (await Team.Channels[channel].Tabs.GetAsync(cancellationToken: until))?.Value?.Select(tab => new ObservedTab(tab.Id ?? string.Empty, tab.Configuration?.EntityId)) ?? []],
        cancellationToken);

    /// <param name="external">The app's id in its manifest.</param>
    /// <returns>Its id in the catalogue; null where it is not in the team.</returns>
    public Task<GraphAnswer<string?>> AppAsync(string external, CancellationToken cancellationToken) => GraphCalls.AskAsync(
        async until => (await Team.InstalledApps.GetAsync(
            request =>
            {
                request.QueryParameters.Expand = ["teamsApp"];
                request.QueryParameters.Filter = $"teamsApp/externalId eq '{external}'";
            },
            until))?.Value?.Select(installed => installed.TeamsApp?.Id).FirstOrDefault(id => id is not null),
        cancellationToken);

    /// <summary>Makes a channel. The answer to a shared one says nothing: a list shows it after a while.</summary>
    /// <param name="owner">Only of private and shared channels, which must have one.</param>
    /// <returns>Its id; null for a shared one.</returns>
    public Task<GraphAnswer<string?>> CreateAsync(string name, string description, ChannelType type, DirectoryIdentity? owner, CancellationToken cancellationToken) => GraphCalls.AskAsync(
        async until =>
        {
            var channel = new Channel { DisplayName = name, Description = description, MembershipType = TypeOf(type) };
            if (owner is { } identity)
            {
                channel.Members = [Member(identity, home: null, isOwner: true)];
            }

            return (await Team.Channels.PostAsync(channel, cancellationToken: until))?.Id;
        },
        cancellationToken);

    /// <param name="name">Null to leave it.</param>
    /// <param name="description">Null to leave it.</param>
    public Task<GraphAnswer<bool>> ChangeAsync(string channel, string? name, string? description, CancellationToken cancellationToken) => GraphCalls.AskAsync(
        async until =>
        {
            var change = new Channel();
            if (name is not null)
            {
                change.DisplayName = name;
            }

            if (description is not null)
            {
                change.Description = description;
            }

            await Team.Channels[channel].PatchAsync(change, cancellationToken: until);
            return true;
        },
        cancellationToken);

    /// <param name="home">The team's own tenant: who is of another one is named with it.</param>
    /// <returns>The id of the membership; null where Graph did not tell.</returns>
    public Task<GraphAnswer<string?>> AddMemberAsync(string channel, DirectoryIdentity identity, Guid? home, bool isOwner, CancellationToken cancellationToken) => GraphCalls.AskAsync(
        async until => (await Team.Channels[channel].Members.PostAsync(Member(identity, home, isOwner), cancellationToken: until))?.Id,
        cancellationToken);

    public Task<GraphAnswer<bool>> RemoveMemberAsync(string channel, string membership, CancellationToken cancellationToken) => GraphCalls.AskAsync(
        async until =>
        {
            await Team.Channels[channel].Members[membership].DeleteAsync(cancellationToken: until);
            return true;
        },
        cancellationToken);

    public Task<GraphAnswer<string?>> AddTabAsync(string channel, string app, string name, string entity, Uri content, CancellationToken cancellationToken) => GraphCalls.AskAsync(
        async until => (await Team.Channels[channel].Tabs.PostAsync(
            new TeamsTab
            {
                DisplayName = name,
                Configuration = new TeamsTabConfiguration { OdataType = ConfigurationType, EntityId = entity, ContentUrl = content.AbsoluteUri, WebsiteUrl = content.AbsoluteUri },
                AdditionalData = new Dictionary<string, object> { ["teamsApp@odata.bind"] = AppAddress(app) },
            },
            cancellationToken: until))?.Id,
        cancellationToken);

    /// <summary>Lets the app into a channel of its own members, where the bot may not write otherwise. The library has no builder for it.</summary>
    public Task<GraphAnswer<bool>> EnableAppAsync(string channel, string app, CancellationToken cancellationToken) => GraphCalls.AskAsync(
        async until =>
        {
            var request = new Microsoft.Kiota.Abstractions.RequestInformation
            {
                HttpMethod = Microsoft.Kiota.Abstractions.Method.POST,
                URI = new Uri($"{client.RequestAdapter.BaseUrl}/teams/{Uri.EscapeDataString(team)}/channels/{Uri.EscapeDataString(channel)}/enabledApps/$ref"),
            };
            request.SetContentFromParsable(client.RequestAdapter, "application/json", new ReferenceCreate { OdataId = AppAddress(app) });
            await client.RequestAdapter.SendNoContentAsync(request, GraphErrors.ByStatus, until);
            return true;
        },
        cancellationToken);

    private static string AppAddress(string app) => $"https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/{app}";

    private static AadUserConversationMember Member(DirectoryIdentity identity, Guid? home, bool isOwner)
    {
        var member = new AadUserConversationMember
        {
            OdataType = "#microsoft.graph.aadUserConversationMember",
            Roles = isOwner ? [OwnerRole] : [],
            AdditionalData = new Dictionary<string, object> { ["user@odata.bind"] = $"https://graph.microsoft.com/v1.0/users('{identity.ObjectId}')" },
        };
        if (home is not null && identity.Tenant != home)
        {
            member.TenantId = identity.Tenant.ToString();
        }

        return member;
    }

    private static ObservedChannel Read(Channel channel) => new(
        channel.Id ?? string.Empty,
        channel.DisplayName ?? string.Empty,
        channel.Description ?? string.Empty,
        channel.MembershipType switch
        {
            ChannelMembershipType.Private => ChannelType.Private,
            ChannelMembershipType.Shared => ChannelType.Shared,
            _ => ChannelType.Standard,
        });

    private static ObservedMember? Read(ConversationMember member) =>
        member is AadUserConversationMember { Id: { } id } user && Guid.TryParse(user.UserId, out var objectId)
            ? new ObservedMember(
                id,
                new DirectoryIdentity(Guid.TryParse(user.TenantId, out var tenant) ? tenant : Guid.Empty, objectId),
                user.DisplayName ?? string.Empty,
                user.Email,
                user.Roles?.Contains(OwnerRole) == true)
            : null;

    private static ChannelMembershipType TypeOf(ChannelType type) => type switch
    {
        ChannelType.Private => ChannelMembershipType.Private,
        ChannelType.Shared => ChannelMembershipType.Shared,
        _ => ChannelMembershipType.Standard,
    };
}
