using System.Globalization;
using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.GraphSimulator.Faults;

public sealed class FaultTests : IDisposable
{
    private const string Channels = $"{SimulatedGraph.Team}/channels";

    private readonly SimulatedGraph graph = new();

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task The_next_requests_are_throttled_and_told_for_how_long()
    {
        graph.Simulator.Faults.ThrottleNext(2, TimeSpan.FromSeconds(7));

        for (var i = 0; i < 2; i++)
        {
            var refused = await graph.GetAsync(Channels);
            Assert.Equal((429, "TooManyRequests", "7"), (refused.Status, refused.Code, refused.Headers["Retry-After"]));
        }

        Assert.Equal(200, (await graph.GetAsync(Channels)).Status);
    }

    [Fact]
    public async Task A_fault_can_be_for_some_paths_only()
    {
        graph.Simulator.Faults.UnavailableBefore(1, path: "/events");

        Assert.Equal(200, (await graph.GetAsync(Channels)).Status);
        Assert.Equal(503, (await graph.GetAsync($"{SimulatedGraph.Mailbox}/events")).Status);
        Assert.Equal(200, (await graph.GetAsync($"{SimulatedGraph.Mailbox}/events")).Status);
    }

    [Fact]
    public async Task An_unavailable_service_has_done_nothing_or_all_of_it()
    {
        graph.Simulator.Faults.UnavailableBefore(1);
        Assert.Equal(503, (await graph.PostAsync(Channels, SimulatedGraph.Channel("Före"))).Status);
        graph.Simulator.Faults.UnavailableAfter(1);
        Assert.Equal(200, (await graph.GetAsync(Channels)).Status);
        Assert.Equal(503, (await graph.PostAsync(Channels, SimulatedGraph.Channel("Efter"))).Status);

        Assert.Equal(["General", "Efter"], (await graph.GetAsync(Channels)).Texts("displayName"));
    }

    [Fact]
    public async Task A_lost_response_is_an_exception_after_the_effect()
    {
        graph.Simulator.Faults.LoseResponses(1);

        await Assert.ThrowsAsync<HttpRequestException>(() => graph.PostAsync(Channels, SimulatedGraph.Channel("Kanal")));

        Assert.Contains("Kanal", (await graph.GetAsync(Channels)).Texts("displayName"));
    }

    [Fact]
    public async Task A_name_can_be_blocked_and_free_again()
    {
        graph.Simulator.Faults.BlockName("Spärrad");
        Assert.Equal(409, (await graph.PostAsync(Channels, SimulatedGraph.Channel("spärrad"))).Status);

        graph.Simulator.Faults.UnblockName("Spärrad");
        Assert.Equal(201, (await graph.PostAsync(Channels, SimulatedGraph.Channel("spärrad"))).Status);
    }

    [Fact]
    public async Task A_shared_channel_can_come_out_standard_without_a_word()
    {
        graph.Simulator.Faults.Set(PolicyFault.SharedBecomesStandard, on: true);

        Assert.Equal(202, (await graph.PostAsync(Channels, SimulatedGraph.Channel("Delad", "shared", SimulatedGraph.Member(SimulatorDefaults.OwnerId, "owner")))).Status);

        Assert.Equal("standard", graph.Find("Delad").MembershipType);
    }

    [Theory]
    [InlineData(PolicyFault.PrivateChannelsOff, "private")]
    [InlineData(PolicyFault.SharedChannelsOff, "shared")]
    public async Task A_type_of_channel_can_be_switched_off(PolicyFault policy, string type)
    {
        graph.Simulator.Faults.Set(policy, on: true);

        var reply = await graph.PostAsync(Channels, SimulatedGraph.Channel("Kanal", type, SimulatedGraph.Member(SimulatorDefaults.OwnerId, "owner")));

        Assert.Equal(403, reply.Status);
        Assert.Contains("disabled by the teams policy", reply.Message, StringComparison.Ordinal);
        Assert.Equal(201, (await graph.PostAsync(Channels, SimulatedGraph.Channel("Annan"))).Status);
    }

    [Fact]
    public async Task The_other_tenant_can_be_kept_out()
    {
        var path = await graph.MakeAsync("Delad", "shared");
        graph.Simulator.Faults.Set(PolicyFault.CrossTenantPolicyMissing, on: true);

        Assert.Equal(403, (await graph.PostAsync($"{path}/members", SimulatedGraph.Member(SimulatedGraph.Polly, tenant: SimulatorDefaults.PartnerTenantId))).Status);
        Assert.Equal(201, (await graph.PostAsync($"{path}/members", SimulatedGraph.Member(SimulatedGraph.Siv))).Status);
    }

    [Fact]
    public async Task Without_the_app_in_the_team_its_consent_is_gone()
    {
        graph.Simulator.Faults.Set(PolicyFault.AppNotInstalled, on: true);

        Assert.Empty((await graph.GetAsync($"{SimulatedGraph.Team}/installedApps")).Value);
        Assert.Empty((await graph.GetAsync($"{SimulatedGraph.Team}/permissionGrants")).Value);
        Assert.Equal(403, (await graph.GetAsync(Channels)).Status);
    }

    public static TheoryData<string, string, string> Covered() => new()
    {
        { SimulatorPermissions.CreateChannels, "POST", Channels },
        { SimulatorPermissions.ChannelSettings, "GET", Channels },
        { SimulatorPermissions.ChannelSettings, "PATCH", "{channel}" },
        { SimulatorPermissions.DeleteChannels, "DELETE", "{channel}" },
        { SimulatorPermissions.ChannelMembers, "GET", "{channel}/allMembers" },
        { SimulatorPermissions.ChannelMembers, "POST", "{channel}/members" },
        { SimulatorPermissions.ChannelMembers, "POST", "{channel}/members/add" },
        { SimulatorPermissions.TeamMembers, "GET", $"{SimulatedGraph.Team}/members" },
        { SimulatorPermissions.Tabs, "GET", "{channel}/tabs" },
        { SimulatorPermissions.Tabs, "POST", "{channel}/tabs" },
        { SimulatorPermissions.InstalledApps, "GET", $"{SimulatedGraph.Team}/installedApps" },
        { SimulatorPermissions.InstalledApps, "GET", $"{SimulatedGraph.Team}/permissionGrants" },
        { SimulatorPermissions.AppsInChannels, "POST", "{channel}/enabledApps/$ref" },
        { SimulatorPermissions.Calendars, "GET", $"{SimulatedGraph.Mailbox}/events" },
        { SimulatorPermissions.Calendars, "POST", $"{SimulatedGraph.Mailbox}/events" },
        { SimulatorPermissions.Meetings, "GET", $"{SimulatedGraph.Mailbox}/onlineMeetings" },
        { SimulatorPermissions.MeetingArtifacts, "GET", $"{SimulatedGraph.Mailbox}/onlineMeetings/x/attendanceReports" },
        { SimulatorPermissions.MeetingArtifacts, "GET", $"{SimulatedGraph.Mailbox}/onlineMeetings/x/attendanceReports/y/attendanceRecords" },
        { SimulatorPermissions.Users, "GET", SimulatedGraph.Mailbox },
    };

    [Theory]
    [MemberData(nameof(Covered))]
    public async Task A_missing_permission_refuses_what_it_covers(string permission, string method, string path)
    {
        var address = path.Replace("{channel}", await graph.MakeAsync("Kanal", "private"), StringComparison.Ordinal);
        graph.Simulator.Faults.Revoke(permission);
        var before = graph.Simulator.Read() with { Requests = [] };

        var refused = await graph.SendAsync(new HttpMethod(method), address, method is "GET" or "DELETE" ? null : "{}");

        Assert.Equal(403, refused.Status);
        Assert.Contains(permission == SimulatorPermissions.Calendars ? "ErrorAccessDenied" : permission == SimulatorPermissions.Users ? "Authorization_RequestDenied" : permission, refused.Message, StringComparison.Ordinal);
        Assert.Equivalent(before, graph.Simulator.Read() with { Requests = [] }, strict: true);

        graph.Simulator.Faults.Grant(permission);
        Assert.NotEqual(403, (await graph.SendAsync(new HttpMethod(method), address, method is "GET" or "DELETE" ? null : "{}")).Status);
    }

    [Fact]
    public void A_permission_that_is_none_cannot_be_taken_away() =>
        Assert.Throws<ArgumentException>(() => graph.Simulator.Faults.Revoke("Channel.Create"));

    [Fact]
    public async Task A_test_can_step_in_before_and_after_the_effect()
    {
        List<FaultPoint> points = [];
        graph.Simulator.Faults.Intercept = (_, point, _) =>
        {
            points.Add(point);
            return point == FaultPoint.After ? throw new InvalidOperationException("killed") : Task.CompletedTask;
        };

        await Assert.ThrowsAsync<InvalidOperationException>(() => graph.PostAsync(Channels, SimulatedGraph.Channel("Kanal")));

        Assert.Equal([FaultPoint.Before, FaultPoint.After], points);
        Assert.Equal("Kanal", graph.Find("Kanal").DisplayName);
    }

    [Fact]
    public async Task What_was_asked_is_counted()
    {
        await graph.GetAsync(Channels);
        await graph.PostAsync(Channels, SimulatedGraph.Channel("Kanal"));
        await graph.PostAsync(Channels, "{}");

        Assert.Equal([("GET", 200), ("POST", 201), ("POST", 400)], graph.Simulator.Faults.Requests.Select(request => (request.Method, request.Status)));
        Assert.All(graph.Simulator.Faults.Requests, request => Assert.Equal(Channels, request.Path));
        Assert.Equal(3, graph.Simulator.Read().Requests.Count);
        graph.Simulator.Faults.ForgetRequests();
        Assert.Empty(graph.Simulator.Faults.Requests);
    }

    [Fact]
    public async Task Everything_can_be_switched_off_at_once()
    {
        var faults = graph.Simulator.Faults;
        faults.Revoke(SimulatorPermissions.Tabs);
        faults.BlockName("Kanal");
        faults.Set(PolicyFault.PrivateChannelsOff, on: true);
        faults.ThrottleNext(5, TimeSpan.FromSeconds(1));
        faults.ChannelDelay = TimeSpan.FromSeconds(5);

        faults.Clear();

        Assert.Equal((0, 0, 0, TimeSpan.Zero), (faults.MissingPermissions.Count, faults.BlockedNames.Count, faults.Policies.Count, faults.ChannelDelay));
        Assert.Equal(200, (await graph.GetAsync(Channels)).Status);
    }

    [Fact]
    public async Task A_team_takes_four_requests_a_second_with_a_burst_of_four()
    {
        using var limited = new SimulatedGraph(options => options with { RequestsPerSecondPerTeam = 4 });
        List<int> statuses = [];
        for (var i = 0; i < 5; i++)
        {
            statuses.Add((await limited.GetAsync(Channels)).Status);
        }

        Assert.Equal([200, 200, 200, 200, 429], statuses);
        Assert.Equal(200, (await limited.GetAsync($"{SimulatedGraph.Mailbox}/events")).Status);
        var refused = await limited.GetAsync($"{SimulatedGraph.Team}/members");
        Assert.Equal("TooManyRequests", refused.Code);
        Assert.Equal(1, int.Parse(refused.Headers["Retry-After"], CultureInfo.InvariantCulture));

        limited.Time.Advance(TimeSpan.FromMilliseconds(250));
        Assert.Equal(200, (await limited.GetAsync(Channels)).Status);
        Assert.Equal(429, (await limited.GetAsync(Channels)).Status);
        limited.Time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(4, (await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => limited.GetAsync(Channels)))).Count(reply => reply.Status == 200));
    }

    [Fact]
    public async Task A_mailbox_takes_four_requests_at_once()
    {
        var go = new TaskCompletionSource();
        graph.Simulator.Faults.Intercept = (_, point, _) => point == FaultPoint.Before ? go.Task : Task.CompletedTask;
        List<Task<GraphReply>> running = [.. Enumerable.Range(0, 4).Select(_ => graph.GetAsync($"{SimulatedGraph.Mailbox}/events"))];
        graph.Simulator.Faults.Intercept = null;

        var refused = await graph.GetAsync($"{SimulatedGraph.Mailbox}/events");
        Assert.Equal((429, "ApplicationThrottled"), (refused.Status, refused.Code));
        Assert.Equal(200, (await graph.GetAsync($"/users/{SimulatorDefaults.OwnerId}/events")).Status);

        go.SetResult();
        Assert.All(await Task.WhenAll(running), reply => Assert.Equal(200, reply.Status));
        Assert.Equal(200, (await graph.GetAsync($"{SimulatedGraph.Mailbox}/events")).Status);
    }
}
