using System.Text.Json;
using Samverkan.Bot.Tests.GraphSimulator.Events;
using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.GraphSimulator.Meetings;

public sealed class AttendanceReportTests : IDisposable
{
    private const string Events = $"{SimulatedGraph.Mailbox}/events";
    private static readonly DateTimeOffset Nine = new(2026, 10, 6, 9, 0, 0, TimeSpan.Zero);

    private readonly SimulatedGraph graph = new(options => options with { PageSize = 2 });

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task Each_time_that_a_meeting_was_held_has_a_report_the_newest_first()
    {
        var (meeting, reports) = await MakeAsync();
        Assert.Empty((await graph.GetAsync(reports)).Value);

        var first = Attend(meeting, Nine, new SimulatedAttendance(SimulatedGraph.Siv, Nine, Nine.AddHours(1)));
        var second = Attend(meeting, Nine.AddHours(2), new SimulatedAttendance(SimulatedGraph.Tor, Nine.AddHours(2), Nine.AddHours(3)));

        var listed = await graph.GetAsync(reports);
        Assert.Equal([second, first], listed.Texts("id"));
        Assert.Equal("2026-10-06T11:00:00.000Z", listed.Value[0].GetProperty("meetingStartDateTime").GetString());
        Assert.Equal("2026-10-06T12:00:00.000Z", listed.Value[0].GetProperty("meetingEndDateTime").GetString());
        Assert.Equal([1, 1], listed.Value.Select(report => report.GetProperty("totalParticipantCount").GetInt32()));
        Assert.All(listed.Value, report => Assert.Equal(0, report.GetProperty("attendanceRecords").GetArrayLength()));
    }

    [Fact]
    public async Task A_report_tells_who_was_there_and_when_if_that_is_asked_for()
    {
        var (meeting, reports) = await MakeAsync();
        var id = Attend(
            meeting,
            Nine,
            new SimulatedAttendance(SimulatedGraph.Siv, Nine, Nine.AddMinutes(10)),
            new SimulatedAttendance(SimulatedGraph.Polly, Nine, Nine.AddMinutes(50)),
            new SimulatedAttendance(SimulatedGraph.Siv, Nine.AddMinutes(20), Nine.AddMinutes(50)),
            new SimulatedAttendance(SimulatorDefaults.OrganiserId, Nine, Nine.AddHours(1)),
            new SimulatedAttendance(null, Nine, Nine.AddMinutes(5)));

        Assert.False((await graph.GetAsync($"{reports}/{id}")).Body.TryGetProperty("attendanceRecords", out _));
        var report = await graph.GetAsync($"{reports}/{id}?$expand=attendanceRecords");
        Assert.Equal(4, report.Body.GetProperty("totalParticipantCount").GetInt32());
        JsonElement[] records = [.. report.Body.GetProperty("attendanceRecords").EnumerateArray()];
        Assert.Equal(["siv@stad.example", "polly@polis.example", "organisator@stad.example", null], records.Select(record => record.GetProperty("emailAddress").GetString()));
        Assert.Equal([40 * 60, 50 * 60, 60 * 60, 5 * 60], records.Select(record => record.GetProperty("totalAttendanceInSeconds").GetInt32()));
        Assert.Equal(["Presenter", "Presenter", "Organizer", "Attendee"], records.Select(record => record.GetProperty("role").GetString()));
        Assert.Equal(["2026-10-06T09:00:00.000Z", "2026-10-06T09:20:00.000Z"], records[0].GetProperty("attendanceIntervals").EnumerateArray().Select(interval => interval.GetProperty("joinDateTime").GetString()));
        Assert.Equal((SimulatedGraph.Polly, SimulatorDefaults.PartnerTenantId), (records[1].GetProperty("identity").GetProperty("id").GetString(), records[1].GetProperty("identity").GetProperty("tenantId").GetString()));
        Assert.Equal(JsonValueKind.Null, records[3].GetProperty("identity").ValueKind);

        var page = await graph.GetAsync($"{reports}/{id}/attendanceRecords");
        var rest = await graph.GetAsync(page.Next ?? "");
        Assert.Equal([SimulatedGraph.Siv, SimulatedGraph.Polly, SimulatorDefaults.OrganiserId], page.Texts("id").Concat(rest.Texts("id")).Take(3));
    }

    [Fact]
    public async Task Another_process_and_a_moved_event_have_the_same_reports()
    {
        var (meeting, reports) = await MakeAsync();
        var id = Attend(meeting, Nine, new SimulatedAttendance(SimulatedGraph.Siv, Nine, Nine.AddHours(1)));
        graph.Simulator.Change(edit => edit.MoveEvent(meeting, Nine.AddDays(7), Nine.AddDays(7).AddHours(1)));

        using var other = new Simulator(graph.Options, graph.Time);

        Assert.Equal([id], other.Read().AttendanceReports.Select(report => report.Id));
        Assert.Equal([id], (await graph.GetAsync(reports)).Texts("id"));
        graph.Simulator.Reset();
        Assert.Empty(other.Read().AttendanceReports);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("MSp4KjAqKjE5OnhAdGhyZWFkLnYy")]
    public async Task A_meeting_that_is_none_has_none(string id) =>
        Assert.Equal(404, (await graph.GetAsync($"{SimulatedGraph.Mailbox}/onlineMeetings/{id}/attendanceReports")).Status);

    [Fact]
    public async Task Without_the_policy_nothing_is_told()
    {
        var (meeting, reports) = await MakeAsync();
        var id = Attend(meeting, Nine, new SimulatedAttendance(SimulatedGraph.Siv, Nine, Nine.AddHours(1)));
        graph.Simulator.Faults.Set(PolicyFault.ApplicationAccessPolicyMissing, on: true);

        foreach (var path in (string[])[reports, $"{reports}/{id}", $"{reports}/{id}/attendanceRecords"])
        {
            var refused = await graph.GetAsync(path);
            Assert.Equal((403, "Forbidden"), (refused.Status, refused.Code));
            Assert.Contains("No application access policy found for this app", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Somebody_whom_the_directory_does_not_know_cannot_attend()
    {
        var (meeting, _) = await MakeAsync();

        Assert.Throws<ArgumentException>(() => Attend(meeting, Nine, new SimulatedAttendance("nobody", Nine, Nine.AddHours(1))));
        Assert.Empty(graph.Simulator.Read().AttendanceReports);
    }

    /// <returns>The event, and the path of the reports of its meeting.</returns>
    private async Task<(string Event, string Reports)> MakeAsync()
    {
        var made = await graph.PostAsync(Events, EventBodies.Of());
        var url = made.Body.GetProperty("onlineMeeting").GetProperty("joinUrl").GetString() ?? "";
        var found = await graph.GetAsync($"{SimulatedGraph.Mailbox}/onlineMeetings?$filter=JoinWebUrl eq '{Uri.EscapeDataString(url)}'");
        return (made.Id, $"{SimulatedGraph.Mailbox}/onlineMeetings/{Uri.EscapeDataString(Assert.Single(found.Texts("id")))}/attendanceReports");
    }

    private string Attend(string meeting, DateTimeOffset start, params SimulatedAttendance[] attended)
    {
        var id = "";
        graph.Simulator.Change(edit => id = edit.AddAttendance(meeting, start, start.AddHours(1), attended));
        return id;
    }
}
