using System.Text.Json;
using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.GraphSimulator.Events;

public sealed class EventChangesTests : IDisposable
{
    private const string Events = $"{SimulatedGraph.Mailbox}/events";

    private readonly SimulatedGraph graph = new();

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task A_meeting_is_told_of_in_UTC_unless_a_zone_is_preferred()
    {
        var made = await graph.PostAsync(Events, EventBodies.Of());

        Assert.Equal(201, made.Status);
        Assert.Equal(("2026-10-06T07:00:00.0000000", "UTC"), Time(made, "start"));
        var local = await graph.GetAsync($"{Events}/{made.Id}", prefer: "outlook.timezone=\"W. Europe Standard Time\"");
        Assert.Equal(("2026-10-06T11:00:00.0000000", "W. Europe Standard Time"), Time(local, "end"));
        Assert.Equal(new DateTimeOffset(2026, 10, 6, 7, 0, 0, TimeSpan.Zero), Assert.Single(graph.Simulator.Read().Events).Start);
    }

    [Theory]
    [InlineData("Europe/Stockholm")]
    [InlineData("Central European Standard Time")]
    [InlineData("utc ")]
    public async Task A_zone_that_is_not_in_Graphs_list_is_refused(string zone)
    {
        var reply = await graph.PostAsync(Events, EventBodies.Of(zone: zone));

        Assert.Equal((400, "TimeZoneNotSupportedException"), (reply.Status, reply.Code));
        Assert.Empty(graph.Simulator.Read().Events);
    }

    [Theory]
    [InlineData("2026-10-06", "2026-10-06T11:00:00")]
    [InlineData("2026-10-06T09:00:00+02:00", "2026-10-06T11:00:00")]
    [InlineData("2026-10-06T12:00:00", "2026-10-06T11:00:00")]
    [InlineData("2026-03-29T02:30:00", "2026-03-29T04:00:00")]
    [InlineData("tomorrow", "2026-10-06T11:00:00")]
    public async Task Times_that_are_none_are_refused(string start, string end) =>
        Assert.Equal(400, (await graph.PostAsync(Events, EventBodies.Of(start, end))).Status);

    [Fact]
    public async Task A_transaction_that_is_repeated_gives_the_meeting_that_is_there()
    {
        var first = await graph.PostAsync(Events, EventBodies.Of(transaction: "t1"));
        var second = await graph.PostAsync(Events, EventBodies.Of(transaction: "t1"));
        var other = await graph.PostAsync(Events, EventBodies.Of(transaction: "t2"));

        Assert.Equal((201, first.Id), (second.Status, second.Id));
        Assert.NotEqual(first.Id, other.Id);
        Assert.Equal(2, graph.Simulator.Read().Events.Count);
    }

    [Fact]
    public async Task An_online_meeting_has_a_link_and_is_one_as_long_as_its_body_has_it()
    {
        var made = await graph.PostAsync(Events, EventBodies.Of());
        var url = made.Body.GetProperty("onlineMeeting").GetProperty("joinUrl").GetString() ?? "";
        var html = made.Body.GetProperty("body").GetProperty("content").GetString() ?? "";
        Assert.Contains(url, html, StringComparison.Ordinal);

        Assert.Equal(200, (await graph.PatchAsync($"{Events}/{made.Id}", Body("<p>Ny</p>" + html))).Status);
        Assert.Equal(url, Assert.Single(graph.Simulator.Read().Events).JoinUrl);

        var plain = await graph.PatchAsync($"{Events}/{made.Id}", Body("<p>Utan länk</p>"));
        Assert.False(plain.Body.GetProperty("isOnlineMeeting").GetBoolean());
        Assert.Null(Assert.Single(graph.Simulator.Read().Events).JoinUrl);
    }

    [Fact]
    public async Task Only_what_is_said_is_changed()
    {
        var made = await graph.PostAsync(Events, EventBodies.Of());
        var before = Assert.Single(graph.Simulator.Read().Events);

        var reply = await graph.PatchAsync($"{Events}/{made.Id}", """{ "subject": "Nytt", "singleValueExtendedProperties": [{ "id": "String {2c3a9f2e-6a1d-4d6b-9a51-0b7f6f2d8a10} Name annat", "value": "1" }] }""");

        var after = Assert.Single(graph.Simulator.Read().Events);
        Assert.Equal("Nytt", reply.Text("subject"));
        Assert.NotEqual(before.ChangeKey, after.ChangeKey);
        Assert.Equal(
            (before.Start, before.End, before.BodyHtml, before.JoinUrl, before.ICalUId),
            (after.Start, after.End, after.BodyHtml, after.JoinUrl, after.ICalUId));
        Assert.Equal("lok/2026-10", after.Properties[EventBodies.Property]);
        Assert.Equal(2, after.Properties.Count);
    }

    [Theory]
    [InlineData("""{ "transactionId": "t" }""", "transactionId")]
    [InlineData("""{ "iCalUId": "t" }""", "iCalUId")]
    [InlineData("""{ "attendees": null }""", "attendees")]
    [InlineData("""{ "attendees": [{ "type": "required" }] }""", "attendees[0]/emailAddress")]
    [InlineData("""{ "attendees": [{ "emailAddress": { "address": "siv" } }] }""", "attendees[0]/emailAddress/address")]
    [InlineData("""{ "recurrence": { } }""", "recurrence")]
    [InlineData("""{ "start": { "dateTime": "2026-10-06T09:00:00" } }""", "start/timeZone")]
    [InlineData("""{ "singleValueExtendedProperties": [{ "id": "samverkan", "value": "1" }] }""", "singleValueExtendedProperties[0]/id")]
    [InlineData("""{ "colour": "red" }""", "colour")]
    public async Task A_body_that_is_not_as_it_should_be_is_refused_and_said_where(string body, string where)
    {
        var made = await graph.PostAsync(Events, EventBodies.Of());

        var reply = await graph.PatchAsync($"{Events}/{made.Id}", body);

        Assert.Equal(400, reply.Status);
        Assert.Contains(where, reply.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_has_500_attendees_at_most()
    {
        var made = await graph.PostAsync(Events, EventBodies.Of());

        Assert.Equal(200, (await graph.PatchAsync($"{Events}/{made.Id}", EventBodies.Attendees(500))).Status);
        Assert.Equal(400, (await graph.PatchAsync($"{Events}/{made.Id}", EventBodies.Attendees(501))).Status);
    }

    [Fact]
    public async Task A_cancelled_meeting_can_be_read_until_it_is_deleted()
    {
        var made = await graph.PostAsync(Events, EventBodies.Of());

        Assert.Equal(202, (await graph.PostAsync($"{Events}/{made.Id}/cancel", """{ "comment": "Inställt" }""")).Status);
        Assert.True((await graph.GetAsync($"{Events}/{made.Id}")).Body.GetProperty("isCancelled").GetBoolean());
        Assert.Equal(204, (await graph.DeleteAsync($"{Events}/{made.Id}")).Status);
        var gone = await graph.GetAsync($"{Events}/{made.Id}");
        Assert.Equal((404, "ErrorItemNotFound"), (gone.Status, gone.Code));
        Assert.NotNull(Assert.Single(graph.Simulator.Read().Events).DeletedAt);
    }

    [Fact]
    public async Task An_organiser_without_a_mailbox_is_told_of()
    {
        graph.Simulator.Change(edit => edit.SetMailbox(SimulatorDefaults.OrganiserId, hasMailbox: false));

        var reply = await graph.PostAsync(Events, EventBodies.Of());

        Assert.Equal((404, "MailboxNotEnabledForRESTAPI"), (reply.Status, reply.Code));
        Assert.Equal("ErrorInvalidUser", (await graph.GetAsync($"/users/{Guid.NewGuid()}/events")).Code);
    }

    private static string Body(string html) => $$"""{ "body": { "contentType": "html", "content": {{JsonSerializer.Serialize(html)}} } }""";

    private static (string?, string?) Time(GraphReply reply, string name) =>
        (reply.Body.GetProperty(name).GetProperty("dateTime").GetString(), reply.Body.GetProperty(name).GetProperty("timeZone").GetString());
}
