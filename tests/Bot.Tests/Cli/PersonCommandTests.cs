using System.Text.Json;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Privacy.Persons;
using Samverkan.Bot.Storage.Embedded;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Privacy.Persons;
using Samverkan.Bot.Tests.Storage;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Cli;

/// <summary>What somebody may ask of whoever keeps data on them, in the terminal.</summary>
public sealed class PersonCommandTests : IAsyncLifetime, IDisposable
{
    private readonly TerminalDriver terminal = new();

    public async Task InitializeAsync()
    {
        using var rows = new EmbeddedRowStore(terminal.Folder.Store);
        await CanaryPerson.SettleAsync(rows, terminal.Time);
    }

    [Fact]
    public async Task All_that_is_held_comes_as_JSON_with_what_each_part_is()
    {
        var result = await terminal.RunAsync("person", "export", "kanariefågelina", "Gulfjäder");

        Assert.True(result.Code == 0, result.Error);
        var dossier = JsonElement.Parse(result.Output);
        Assert.All(dossier.EnumerateObject(), part => Assert.NotEmpty(part.Value.GetProperty("about").GetString() ?? ""));
        Assert.Equal(CanaryPerson.Address, Rows(dossier, "person")[0].GetProperty("address").GetString());
        Assert.Equal("Beslut om Kanariefågelina Gulfjäder, dnr 12", Rows(dossier, "holdings")[0].GetProperty("decision").GetString());
        Assert.Equal(2, Rows(dossier, "changesAbout").Length);
        Assert.Single(Rows(dossier, "changesBy"));
        Assert.Single(Rows(dossier, "readsOf"));
        Assert.Single(Rows(dossier, "readsBy"));
        Assert.Single(Rows(dossier, "proposals"));
        Assert.Equal(10, Rows(dossier, "others").Length);
        Assert.Contains(Rows(dossier, "others"), row => row.GetProperty("place").ValueEquals($"meetings: minutes {MinutedPerson.Attended}"));
    }

    [Fact]
    public async Task What_is_written_out_says_nothing_of_who_asked_about_the_person()
    {
        var result = await terminal.RunAsync("person", "export", CanaryPerson.Id.Value);

        Assert.DoesNotContain(Driving.Speaker.Usual.ObjectId, result.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Whom_nobody_knows_is_wrong_usage()
    {
        var result = await terminal.RunAsync("person", "erase", "Ingen Alls", "--yes");

        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains("Ingen Alls", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("person")]
    [InlineData("person", "export")]
    [InlineData("person", "erase", "--yes")]
    public async Task Who_and_what_have_to_be_said(params string[] args)
    {
        var result = await terminal.RunAsync(args);

        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains("person e", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_of_one_name_it_asks_for_the_id()
    {
        using (var rows = new EmbeddedRowStore(terminal.Folder.Store))
        {
            var store = new RegisterStore(rows, terminal.Time);
            var register = await store.ReadAsync(default);
            var namesake = CanaryPerson.Person with { Id = new PersonId("p-namesake"), ObjectId = null, TenantId = null };
            await store.ReplaceAsync(register, register!.Content with { Persons = [.. register.Content.Persons, namesake] }, new RegisterChange("import", "test"), default);
        }

        var result = await terminal.RunAsync("person", "erase", CanaryPerson.Name, "--yes");

        Assert.Equal(2, result.Code);
        Assert.Contains("p-namesake", result.Error, StringComparison.Ordinal);
        Assert.Contains(CanaryPerson.Id.Value, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_half_erased_is_still_found_by_the_name()
    {
        using (var file = new EmbeddedFile(terminal.Folder.Store))
        using (var rows = new EmbeddedRowStore(file))
        {
            var killed = new KilledRowStore(rows, 3);
            var (whole, pending) = (new EmbeddedWholeStore(file), new PendingErasures(killed));
            var erasure = new PersonErasure(new RegisterStore(killed, terminal.Time), killed, whole, new PersonTraces(killed, whole, pending), pending, new SwedishCalendar(terminal.Time), []);
            await Assert.ThrowsAsync<ProcessKilledException>(() => erasure.RunAsync(CanaryPerson.Id, "terminal/test", default));
        }

        var result = await terminal.RunAsync("person", "erase", CanaryPerson.Name, "--yes");

        Assert.True(result.Code == 0, result.Error);
        Assert.Equal(2, (await terminal.RunAsync("person", "export", CanaryPerson.Name)).Code);
    }

    [Fact]
    public async Task Without_a_yes_nothing_goes()
    {
        var before = (await terminal.RunAsync("export")).Output;

        var result = await terminal.RunAsync("person", "erase", CanaryPerson.Name);

        Assert.Equal(1, result.Code);
        Assert.Contains("Det här tas bort", result.Error, StringComparison.Ordinal);
        Assert.Contains("Inget är borttaget", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, (await terminal.RunAsync("export")).Output);
    }

    [Fact]
    public async Task With_a_yes_at_the_terminal_it_is_gone_from_all_that_the_terminal_tells()
    {
        (terminal.IsInteractive, terminal.Input) = (true, "ja\n");

        var result = await terminal.RunAsync("person", "erase", CanaryPerson.Name);

        Assert.True(result.Code == 0, result.Error + result.Output);
        string[] told = [(await terminal.RunAsync("export")).Output, (await terminal.RunAsync("history", "--json")).Output, (await terminal.RunAsync("history")).Output, (await terminal.RunAsync("person", "export", CanaryPerson.Id.Value)).Output];
        Assert.All(told, text => Assert.DoesNotContain(CanaryPerson.Spellings, spelling => text.Contains(spelling, StringComparison.OrdinalIgnoreCase)));
        Assert.Contains("(uppgift borttagen)", told[2], StringComparison.Ordinal);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => terminal.Dispose();

    private static JsonElement[] Rows(JsonElement dossier, string part) => [.. dossier.GetProperty(part).GetProperty("rows").EnumerateArray()];
}
