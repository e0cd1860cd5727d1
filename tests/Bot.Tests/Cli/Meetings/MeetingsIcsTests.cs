using System.Text;
using Samverkan.Bot.Storage.Embedded;
using Samverkan.Bot.Tests.Cli.Plans;
using Samverkan.Bot.Tests.Meetings.Calendar;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Cli.Meetings;

/// <summary>The file that Outlook reads, read back by another reader.</summary>
public sealed class MeetingsIcsTests : IDisposable
{
    private readonly TeamDriver team = new();

    public void Dispose() => team.Dispose();

    [Theory]
    [InlineData("2026-10-25T00:30", "2026-10-25T02:30")]
    [InlineData("2026-10-25T01:15", "2026-10-25T01:45")]
    [InlineData("2027-03-28T00:30", "2027-03-28T01:30")]
    [InlineData("2027-03-27T22:30", "2027-03-28T03:00")]
    [InlineData("2026-12-31T22:00", "2027-01-01T01:00")]
    public async Task An_instant_is_the_same_on_both_sides_of_midnight_and_of_a_clock_change(string start, string end)
    {
        await PutAsync(rows => rows.PutAsync("lok 2027-1", start, end));

        var meeting = Assert.Single((await ReadAsync()).Events);

        Assert.Equal((LedgerMeetings.Utc(start).UtcDateTime, LedgerMeetings.Utc(end).UtcDateTime), (meeting.Start?.AsUtc, meeting.End?.AsUtc));
    }

    [Fact]
    public async Task A_meeting_says_which_it_is_and_where_it_is_joined()
    {
        await PutAsync(rows => rows.PutAsync("central 2027-1", "2027-02-09T08:00", "2027-02-09T10:00"));

        var calendar = await ReadAsync();

        var meeting = Assert.Single(calendar.Events);
        Assert.Equal(("PUBLISH", "2.0"), (calendar.Method, calendar.Version));
        Assert.Equal("Central strategisk samverkansgrupp", calendar.Properties["X-WR-CALNAME"]?.Value);
        Assert.Equal("Central strategisk samverkansgrupp (centrala gruppen): möte", meeting.Summary);
        Assert.Equal((LedgerMeetings.Join, LedgerMeetings.Join), (meeting.Location, meeting.Url?.OriginalString));
        Assert.Equal("central/2027-1@7e400000-0000-4000-8000-000000000001", meeting.Uid);
        Assert.Equal("CONFIRMED", meeting.Status);
    }

    [Fact]
    public async Task One_that_is_moved_takes_its_own_place_and_one_that_is_cancelled_is_gone()
    {
        await PutAsync(async rows =>
        {
            await rows.PutAsync("lok 2027-1", "2027-02-09T08:00", "2027-02-09T10:00");
            await rows.PutAsync("lok 2027-02-09-1", "2027-02-09T12:00", "2027-02-09T13:00");
        });
        var before = (await ReadAsync()).Events.ToList();
        Assert.Equal(2, before.Select(meeting => meeting.Uid).Distinct().Count());
        await PutAsync(async rows =>
        {
            await rows.MoveAsync("lok 2027-1", "2027-02-16T12:00", "2027-02-16T14:00", at: "2026-11-20T09:00");
            await rows.CancelAsync("lok 2027-02-09-1");
        });

        var moved = Assert.Single((await ReadAsync()).Events);

        Assert.Equal((before[0].Uid, LedgerMeetings.Utc("2027-02-16T12:00").UtcDateTime), (moved.Uid, moved.Start?.AsUtc));
        Assert.True(moved.Sequence > before[0].Sequence, $"{before[0].Sequence} {moved.Sequence}");
        Assert.Equal(LedgerMeetings.Utc("2026-11-20T09:00").UtcDateTime, moved.LastModified?.AsUtc);
        Assert.InRange(moved.DtStamp?.AsUtc ?? default, team.Terminal.Time.Start.UtcDateTime, team.Terminal.Time.GetUtcNow().UtcDateTime);
    }

    [Fact]
    public async Task A_link_that_may_not_be_shown_is_left_out()
    {
        await PutAsync(rows => rows.PutAsync("lok 2027-1", "2027-02-09T08:00", "2027-02-09T10:00", entry => entry with { JoinUrl = "http://example.com/join" }));

        var meeting = Assert.Single((await ReadAsync()).Events);

        Assert.Null(meeting.Location);
        Assert.Null(meeting.Url);
    }

    [Theory]
    [InlineData("Rådet; för a, b och \"c\"", null, "Rådet; för a, b och \"c\": möte")]
    [InlineData("a\\nb \\ c", null, "a\\nb \\ c: möte")]
    [InlineData("Rad\r\nEND:VCALENDAR\r\nX-A:1", null, "Rad  END:VCALENDAR  X-A:1: möte")]
    [InlineData("Ett \u001b[31m\u202e\u2028", null, "Ett  [31m  : möte")]
    [InlineData("😀 åäö", "ÅÄÖ", "😀 åäö: möte")]
    [InlineData("Brottsförebyggande rådet i den norra delen av staden och dess omgivningar med flera", "BRÅ", "Brottsförebyggande rådet i den norra delen av staden och dess omgivningar med flera (BRÅ): möte")]
    public async Task A_name_comes_back_as_it_is_and_is_no_more_than_a_name(string name, string? brief, string summary)
    {
        await team.KeepAsync(content => content with
        {
            Groups = [.. content.Groups.Select(group => group.Id.Value == "lok" ? group with { Names = new Names { Name = new Localized(name, name), ShortName = brief is null ? null : new Localized(brief, brief) } } : group)],
        });
        await PutAsync(rows => rows.PutAsync("lok 2027-1", "2027-02-09T08:00", "2027-02-09T10:00"));

        var calendar = await ReadAsync();

        Assert.Equal(summary, Assert.Single(calendar.Events).Summary);
        Assert.Equal(["METHOD", "PRODID", "VERSION", "X-WR-CALNAME"], calendar.Properties.Where(property => property.Value is not null).Select(property => property.Name).Order());
    }

    [Fact]
    public async Task The_file_has_the_form_that_calendars_read()
    {
        await team.FewAsync();
        await team.ApplyAsync();
        var result = await team.RunAsync("meetings", "--ics");
        var lines = result.Output.Split("\r\n");

        Assert.True(result.Code == 0, result.Error);
        Assert.DoesNotContain('\n', string.Concat(lines));
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR", ""), (lines[0], lines[^2], lines[^1]));
        Assert.DoesNotContain("VTIMEZONE", result.Output, StringComparison.Ordinal);
        var calendar = Read(result.Output);
        Assert.Equal(team.Events.Select(meeting => meeting.Start.UtcDateTime).Order(), calendar.Events.Select(meeting => meeting.Start?.AsUtc ?? default).Order());
        Assert.Equal("Möten", calendar.Properties["X-WR-CALNAME"]?.Value);
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(meeting => meeting.Uid).Distinct().Count());
    }

    [Fact]
    public async Task Where_there_are_none_the_file_is_empty_and_that_is_told()
    {
        await team.FewAsync();

        var result = await team.RunAsync("meetings", "--ics");

        Assert.Equal(0, result.Code);
        Assert.Empty(Read(result.Output).Events);
        Assert.Contains("Inga kommande möten.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_itself_writes_it()
    {
        Directory.CreateDirectory(Path.Combine(team.Terminal.Folder.Path, ".data"));
        using (var rows = new EmbeddedRowStore(Path.Combine(team.Terminal.Folder.Path, ".data", "samverkan.db")))
        {
            await rows.PutAsync("lok 2099-1", "2099-02-10T08:00", "2099-02-10T10:00");
        }

        var result = await BotProcess.RunAsync(team.Terminal.Folder.Path, new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Development" }, "meetings", "LÖK", "--ics");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal("LÖK-nätverket: möte", Assert.Single(Read(result.Output).Events).Summary);
    }

    private async Task PutAsync(Func<EmbeddedRowStore, Task> put)
    {
        using var rows = new EmbeddedRowStore(team.Terminal.Folder.Store);
        await put(rows);
    }

    private async Task<Ical.Net.Calendar> ReadAsync()
    {
        var result = await team.RunAsync("meetings", "--ics", "--from", "2026-10-01");
        Assert.True(result.Code == 0, result.Error);
        return Read(result.Output);
    }

    private static Ical.Net.Calendar Read(string text) => Assert.IsType<Ical.Net.Calendar>(Ical.Net.Calendar.Load(text));
}
