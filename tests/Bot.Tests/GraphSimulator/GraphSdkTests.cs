using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;
using Samverkan.Bot.Tests.GraphSimulator.Events;
using Samverkan.GraphSimulator;
using AddMembers = Microsoft.Graph.Teams.Item.Channels.Item.Members.Add;

namespace Samverkan.Bot.Tests.GraphSimulator;

/// <summary>The genuine client understands the simulator, and the simulator what it sends.</summary>
public sealed class GraphSdkTests : IDisposable
{
    private readonly SimulatedGraph graph = new(options => options with { PageSize = 2 });
    private readonly HttpClient http;
    private readonly GraphServiceClient client;

    public GraphSdkTests()
    {
        http = new HttpClient(new HeadersInspectionHandler { InnerHandler = graph.Simulator.Handler });
        client = new GraphServiceClient(http, new BaseBearerTokenAuthenticationProvider(new AnyToken()), "https://graph.example/graph/v1.0");
    }

    public void Dispose()
    {
        client.Dispose();
        http.Dispose();
        graph.Dispose();
    }

    [Fact]
    public async Task Channels_are_made_and_listed_over_pages()
    {
        foreach (var name in (string[])["Ett", "Två", "Tre"])
        {
            var made = await Channels.PostAsync(new Channel { DisplayName = name, Description = "samverkan:g", MembershipType = ChannelMembershipType.Standard });
            Assert.Equal(ChannelMembershipType.Standard, made?.MembershipType);
        }

        List<string?> names = [];
        var first = await Channels.GetAsync(request => request.QueryParameters.Select = ["id", "displayName", "description", "membershipType"]);
        Assert.NotNull(first);
        await PageIterator<Channel, ChannelCollectionResponse>.CreatePageIterator(client, first, channel =>
        {
            names.Add(channel.DisplayName);
            return true;
        }).IterateAsync();

        Assert.Equal(["General", "Ett", "Två", "Tre"], names);
    }

    [Fact]
    public async Task A_shared_channel_gives_null_and_the_operations_address()
    {
        var headers = new HeadersInspectionHandlerOption { InspectResponseHeaders = true };

        var made = await Channels.PostAsync(
            new Channel { DisplayName = "Delad", MembershipType = ChannelMembershipType.Shared, Members = [Member(SimulatorDefaults.OwnerId, "owner")] },
            request => request.Options.Add(headers));

        Assert.Null(made);
        var address = Assert.Single(headers.ResponseHeaders["Content-Location"]);
        var operation = await client.Teams[SimulatorDefaults.TeamId].Operations[address.Split('/')[^1]].GetAsync();
        Assert.Equal(TeamsAsyncOperationStatus.Succeeded, operation?.Status);
        Assert.Equal(graph.Find("Delad").Id, operation?.TargetResourceId);
    }

    [Fact]
    public async Task Members_tabs_and_apps_are_added()
    {
        await graph.MakeAsync("Delad", "shared");
        var channel = Channels[graph.Find("Delad").Id];

        var partner = Member(SimulatedGraph.Polly);
        partner.TenantId = SimulatorDefaults.PartnerTenantId;
        var added = await channel.Members.PostAsync(partner);
        await channel.Members.Add.PostAsAddPostResponseAsync(new AddMembers.AddPostRequestBody { Values = [Member(SimulatedGraph.Siv)] });
        var tab = await channel.Tabs.PostAsync(new TeamsTab
        {
            DisplayName = "Samverkan",
            Configuration = new TeamsTabConfiguration { EntityId = "g", ContentUrl = "https://bot.example/tab" },
            AdditionalData = new Dictionary<string, object> { ["teamsApp@odata.bind"] = $"https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/{SimulatorDefaults.AppId}" },
        });
        var tabs = await channel.Tabs.GetAsync(request => request.QueryParameters.Expand = ["teamsApp"]);

        Assert.Equal("Polly Provsson", Assert.IsType<AadUserConversationMember>(added).DisplayName);
        Assert.Equal(3, graph.Find("Delad").Members.Count);
        Assert.Equal(SimulatorDefaults.AppExternalId, Assert.Single(tabs?.Value ?? []).TeamsApp?.ExternalId);
        Assert.NotNull(tab?.Id);
        await channel.Members[added.Id].DeleteAsync();
        Assert.Equal(2, graph.Find("Delad").Members.Count);
    }

    [Fact]
    public async Task A_meeting_is_made_found_changed_and_cancelled()
    {
        var events = client.Users[SimulatorDefaults.OrganiserId].Events;
        var made = await events.PostAsync(new Event
        {
            Subject = "Möte",
            Body = new ItemBody { ContentType = BodyType.Html, Content = "<p>Dagordning</p>" },
            Start = new DateTimeTimeZone { DateTime = "2026-10-06T09:00:00", TimeZone = "W. Europe Standard Time" },
            End = new DateTimeTimeZone { DateTime = "2026-10-06T11:00:00", TimeZone = "W. Europe Standard Time" },
            IsOnlineMeeting = true,
            OnlineMeetingProvider = OnlineMeetingProviderType.TeamsForBusiness,
            TransactionId = "t",
            Attendees = [new Attendee { Type = AttendeeType.Required, EmailAddress = new EmailAddress { Address = "siv@stad.example", Name = "Siv" } }],
            SingleValueExtendedProperties = [new SingleValueLegacyExtendedProperty { Id = EventBodies.Property, Value = "k" }],
        });
        var found = await events.GetAsync(request =>
        {
            request.QueryParameters.Filter = $"singleValueExtendedProperties/Any(ep: ep/id eq '{EventBodies.Property}' and ep/value eq 'k')";
            request.QueryParameters.Expand = [$"singleValueExtendedProperties($filter=id eq '{EventBodies.Property}')"];
        });

        Assert.NotNull(made?.OnlineMeeting?.JoinUrl);
        Assert.Equal("k", Assert.Single(Assert.Single(found?.Value ?? []).SingleValueExtendedProperties ?? []).Value);
        var changed = await events[made.Id].PatchAsync(new Event { Subject = "Nytt" });
        Assert.Equal((made.Id, "Nytt"), (changed?.Id, changed?.Subject));
        await events[made.Id].Cancel.PostAsync(new() { Comment = "Inställt" });
        Assert.True(Assert.Single(graph.Simulator.Read().Events).IsCancelled);
    }

    [Fact]
    public async Task Errors_come_with_their_code()
    {
        graph.Simulator.Faults.Revoke(SimulatorPermissions.CreateChannels);

        var error = await Assert.ThrowsAsync<ODataError>(() => Channels.PostAsync(new Channel { DisplayName = "A" }));

        Assert.Equal((403, "Forbidden"), (error.ResponseStatusCode, error.Error?.Code));
        Assert.Contains(SimulatorPermissions.CreateChannels, error.Error?.Message, StringComparison.Ordinal);
        Assert.NotNull(error.Error?.InnerError?.RequestId);
    }

    private Microsoft.Graph.Teams.Item.Channels.ChannelsRequestBuilder Channels => client.Teams[SimulatorDefaults.TeamId].Channels;

    private static AadUserConversationMember Member(string user, params List<string> roles) => new()
    {
        Roles = roles,
        AdditionalData = new Dictionary<string, object> { ["user@odata.bind"] = $"https://graph.microsoft.com/v1.0/users('{user}')" },
    };

    private sealed class AnyToken : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new();

        public Task<string> GetAuthorizationTokenAsync(Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) => Task.FromResult("token");
    }
}
