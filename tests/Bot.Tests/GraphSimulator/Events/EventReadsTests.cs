using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.GraphSimulator.Events;

public sealed class EventReadsTests : IDisposable
{
    private const string Events = $"{SimulatedGraph.Mailbox}/events";
    private const string View = $"{SimulatedGraph.Mailbox}/calendarView";

    private readonly SimulatedGraph graph = new();

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task A_view_has_what_goes_on_in_its_time_in_pages_by_when_it_starts()
    {
        foreach (var day in (int[])[9, 7, 8, 6, 5])
        {
            await graph.PostAsync(Events, EventBodies.Of($"2026-10-0{day}T09:00:00", $"2026-10-0{day}T11:00:00", "UTC", key: $"{day}"));
        }

        List<string> days = [];
        List<int> sizes = [];
        for (var next = $"{View}?startDateTime=2026-10-05T10:00:00Z&endDateTime=2026-10-09T09:00:00Z&$top=2&$select=id,start&$expand=singleValueExtendedProperties($filter=id eq '{EventBodies.Property}')"; next is not null;)
        {
            var page = await graph.GetAsync(next);
            Assert.Equal(200, page.Status);
            sizes.Add(page.Value.Count);
            days.AddRange(page.Value.Select(meeting => meeting.GetProperty("singleValueExtendedProperties")[0].GetProperty("value").GetString() ?? ""));
            Assert.All(page.Value, meeting => Assert.False(meeting.TryGetProperty("subject", out _)));
            next = page.Next;
        }

        Assert.Equal(["5", "6", "7", "8"], days);
        Assert.Equal([2, 2], sizes);
    }

    [Fact]
    public async Task A_meeting_is_found_by_our_own_key()
    {
        await graph.PostAsync(Events, EventBodies.Of(key: "lok/2026-10"));
        await graph.PostAsync(Events, EventBodies.Of(key: "it's"));
        var filter = (string value) => $"{Events}?$filter=singleValueExtendedProperties/Any(ep: ep/id eq '{EventBodies.Property}' and ep/value eq '{value}')";

        Assert.Single((await graph.GetAsync(filter("lok/2026-10"))).Value);
        Assert.Single((await graph.GetAsync(filter("it''s"))).Value);
        Assert.Empty((await graph.GetAsync(filter("lok"))).Value);
        Assert.False((await graph.GetAsync(filter("lok/2026-10"))).Value[0].TryGetProperty("singleValueExtendedProperties", out _));
    }

    [Theory]
    [InlineData("events?$filter=subject eq 'x'")]
    [InlineData("events?$top=1001")]
    [InlineData("events?$search=x")]
    [InlineData("events?$expand=attachments")]
    [InlineData("calendarView")]
    [InlineData("calendarView?startDateTime=2026-10-05T10:00:00Z&endDateTime=x")]
    [InlineData("calendarView?startDateTime=2026-10-05&endDateTime=2026-10-05")]
    public async Task What_is_not_understood_is_refused(string query)
    {
        await graph.PostAsync(Events, EventBodies.Of());

        Assert.Equal(400, (await graph.GetAsync($"{SimulatedGraph.Mailbox}/{query}")).Status);
    }

    [Fact]
    public async Task What_a_person_moves_cancels_or_deletes_shows()
    {
        var moved = await graph.PostAsync(Events, EventBodies.Of(key: "1"));
        var cancelled = await graph.PostAsync(Events, EventBodies.Of(key: "2"));
        var deleted = await graph.PostAsync(Events, EventBodies.Of(key: "3"));
        var start = new DateTimeOffset(2026, 11, 1, 9, 0, 0, TimeSpan.Zero);

        graph.Simulator.Change(edit =>
        {
            edit.MoveEvent(moved.Id, start, start.AddHours(1));
            edit.CancelEvent(cancelled.Id);
            edit.DeleteEvent(deleted.Id);
        });

        var view = await graph.GetAsync($"{View}?startDateTime=2026-10-01T00:00:00Z&endDateTime=2026-12-01T00:00:00Z");
        Assert.Equal([cancelled.Id, moved.Id], view.Texts("id"));
        Assert.Equal([true, false], view.Value.Select(meeting => meeting.GetProperty("isCancelled").GetBoolean()));
        Assert.NotEqual(moved.Text("changeKey"), view.Value[1].GetProperty("changeKey").GetString());
    }

    [Fact]
    public async Task The_online_meeting_is_found_by_its_link_if_the_policy_lets()
    {
        var made = await graph.PostAsync(Events, EventBodies.Of());
        var url = made.Body.GetProperty("onlineMeeting").GetProperty("joinUrl").GetString() ?? "";
        var path = $"{SimulatedGraph.Mailbox}/onlineMeetings?$filter=JoinWebUrl eq '{Uri.EscapeDataString(url)}'";

        Assert.Equal([url], (await graph.GetAsync(path)).Texts("joinWebUrl"));

        graph.Simulator.Faults.Set(PolicyFault.ApplicationAccessPolicyMissing, on: true);
        var refused = await graph.GetAsync(path);
        Assert.Equal(403, refused.Status);
        Assert.Contains("No application access policy found for this app", refused.Message, StringComparison.Ordinal);
    }
}
