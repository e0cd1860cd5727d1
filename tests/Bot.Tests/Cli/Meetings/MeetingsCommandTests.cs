using System.Text.Json;
using Samverkan.Bot.Storage.Embedded;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Meetings.Calendar;
using Samverkan.Bot.Tests.Privacy.Persons;

namespace Samverkan.Bot.Tests.Cli.Meetings;

/// <summary>The meetings in the terminal. It is 22 November 2026, at one o'clock in Stockholm.</summary>
public sealed class MeetingsCommandTests : IAsyncLifetime, IDisposable
{
    private readonly TerminalDriver terminal = new();

    public async Task InitializeAsync()
    {
        terminal.Configuration["ASPNETCORE_ENVIRONMENT"] = "Development";
        using var rows = new EmbeddedRowStore(terminal.Folder.Store);
        await CanaryPerson.SettleAsync(rows, terminal.Time);
        await rows.PutAsync("lok 2026-4", "2026-11-10T08:00", "2026-11-10T10:00");
        await rows.PutAsync("central 2026-4", "2026-11-22T11:00", "2026-11-22T13:00");
        await rows.PutAsync("lok 2027-1", "2027-02-09T08:00", "2027-02-09T10:00");
        await rows.PutAsync("lok 2027-02-09-1", "2027-02-09T12:00", "2027-02-09T13:30");
        await rows.PutAsync("central 2027-1", "2027-03-02T22:00", "2027-03-03T00:30", entry => entry with { JoinUrl = "http://example.com/join" });
        await rows.PutAsync("lok 2027-2", "2027-05-11T07:00", "2027-05-11T09:00");
        await rows.CancelAsync("lok 2027-2");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Those_to_come_and_under_way_are_listed_the_next_first()
    {
        var result = await terminal.RunAsync("meetings");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(
            [
                "söndag 22 november 2026, 12.00–14.00  Central strategisk samverkansgrupp",
                "tisdag 9 februari 2027, 09.00–11.00   LÖK-nätverket",
                "tisdag 9 februari 2027, 13.00–14.30   LÖK-nätverket",
                "tisdag 2 mars 2027, 23.00–01.30       Central strategisk samverkansgrupp",
            ],
            result.Lines);
        Assert.StartsWith("Sunday 22 November 2026, 12:00–14:00  ", (await terminal.RunAsync("meetings", "--lang", "en")).Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lok 2026-4", "--past")]
    [InlineData("lok 2027-1, lok 2027-02-09-1", "lok")]
    [InlineData("lok 2027-1, lok 2027-02-09-1", "LÖK-nätverket")]
    [InlineData("lok 2027-1, lok 2027-02-09-1", "lök", "nätverket")]
    [InlineData("central 2026-4, lok 2027-1, lok 2027-02-09-1, central 2027-1", "LÖK", "central")]
    [InlineData("", "sspf")]
    [InlineData("", "SSPF", "Angered")]
    [InlineData("lok 2026-4, central 2026-4", "--to", "2026-11-30")]
    [InlineData("central 2026-4, lok 2027-1, lok 2027-02-09-1", "--from", "2026-11-20", "--to", "2027-03-01")]
    [InlineData("central 2027-1", "--from", "2027-03-03", "--to", "2027-03-03")]
    [InlineData("central 2027-1", "--from", "2027-03-02", "--to", "2027-03-02")]
    [InlineData("lok 2026-4", "--past", "--from", "2026-11-01", "lok")]
    [InlineData("", "--from", "2027-03-04")]
    public async Task They_are_chosen_by_group_and_day(string expected, params string[] options)
    {
        var result = await terminal.RunAsync(["meetings", "--json", .. options]);

        Assert.True(result.Code == 0, result.Error);
        Assert.Equal(expected, string.Join(", ", JsonElement.Parse(result.Output).EnumerateArray().Select(meeting => meeting.GetProperty("id").GetString())));
    }

    [Fact]
    public async Task As_JSON_each_has_its_instants_and_the_link_that_may_be_shown()
    {
        var meetings = JsonElement.Parse((await terminal.RunAsync("meetings", "--json", "--from", "2027-02-01")).Output).EnumerateArray().ToList();

        Assert.Equal("2027-02-09T09:00:00+01:00", meetings[0].GetProperty("start").GetString());
        Assert.Equal("2027-02-09T11:00:00+01:00", meetings[0].GetProperty("end").GetString());
        Assert.Equal(("lok", "LÖK-nätverket", LedgerMeetings.Join), (meetings[0].GetProperty("group").GetString(), meetings[0].GetProperty("name").GetString(), meetings[0].GetProperty("join").GetString()));
        Assert.False(meetings[2].TryGetProperty("join", out _));
    }

    [Fact]
    public async Task Ones_own_are_those_of_the_groups_where_one_sits()
    {
        var result = await terminal.RunAsync("meetings", "--person", CanaryPerson.Id.Value);

        Assert.True(result.Code == 0, result.Error);
        Assert.NotEmpty(result.Lines);
        Assert.All(result.Lines, line => Assert.EndsWith("Central strategisk samverkansgrupp", line, StringComparison.Ordinal));
        Assert.Contains("Inga kommande möten.", (await terminal.RunAsync("meetings", "lok", "--person", CanaryPerson.Id.Value)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_somebody_with_protected_identity_sits_is_not_told()
    {
        using (var rows = new EmbeddedRowStore(terminal.Folder.Store))
        {
            var store = new RegisterStore(rows, terminal.Time);
            var register = Assert.IsType<StoredRegister>(await store.ReadAsync(default));
            await store.ReplaceAsync(register, register.Content with { Persons = [.. register.Content.Persons.Select(person => person with { ProtectedIdentity = true })] }, new RegisterChange("import", "test"), default);
        }

        var (known, unknown) = (await terminal.RunAsync("meetings", "--person", CanaryPerson.Id.Value), await terminal.RunAsync("meetings", "--person", "p-nobody"));

        Assert.Equal((2, "", unknown.Error.Replace("p-nobody", CanaryPerson.Id.Value, StringComparison.Ordinal)), (known.Code, known.Output, known.Error));
    }

    [Theory]
    [InlineData("Jag hittar ingen grupp i ”Stickklubben”.", "Stickklubben")]
    [InlineData("Skriv gruppens nyckel, eller dess namn", "Stickklubben")]
    [InlineData("Jag hittar ingen grupp i ”Stickklubben”.", "lok", "Stickklubben")]
    [InlineData("Menade du lok?", "loc")]
    [InlineData("I find no group in “Stickklubben”.", "Stickklubben", "--lang", "en")]
    [InlineData("Ingen person har id:t p-nobody.", "--person", "p-nobody")]
    [InlineData("--from är efter --to.", "--from", "2027-02-01", "--to", "2027-01-01")]
    [InlineData("Välj antingen --json eller --ics.", "--json", "--ics")]
    [InlineData("i morgon", "--from", "i morgon")]
    public async Task What_is_not_there_is_wrong_usage_with_what_to_do(string said, params string[] options)
    {
        var result = await terminal.RunAsync(["meetings", .. options]);

        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains(said, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_team_it_is_said_which_setting_is_missing()
    {
        terminal.Configuration.Remove("ASPNETCORE_ENVIRONMENT");
        var result = await terminal.RunAsync("meetings");

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Contains("Provisioning:TeamId", result.Error, StringComparison.Ordinal);
    }
}
