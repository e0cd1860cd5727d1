using System.Text.Json;
using Samverkan.Bot.Storage.Embedded;
using Samverkan.Bot.Tests.Privacy.Persons;

namespace Samverkan.Bot.Tests.Cli;

/// <summary>What was changed in the register, in the terminal.</summary>
public sealed class HistoryCommandTests : IAsyncLifetime, IDisposable
{
    private readonly TerminalDriver terminal = new();

    public async Task InitializeAsync()
    {
        using var rows = new EmbeddedRowStore(terminal.Folder.Store);
        await CanaryPerson.SettleAsync(rows, terminal.Time);
    }

    [Fact]
    public async Task The_newest_comes_first_with_when_and_who()
    {
        var result = await terminal.RunAsync("history");

        Assert.True(result.Code == 0, result.Error);
        var headlines = result.Lines.Where(line => !line.StartsWith(' ')).ToList();
        Assert.Equal(
            [
                $"22 november 2026 kl. 13.00  {CanaryPerson.Name}",
                "22 november 2026 kl. 13.00  från terminalen",
                "22 november 2026 kl. 13.00  när boten installerades",
            ],
            headlines);
        Assert.Contains(result.Lines, line => line.Contains("Testdalen", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.Contains("Blåvinge", StringComparison.Ordinal) && line.Contains(" → ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_a_person_it_tells_only_what_is_about_the_person()
    {
        var result = await terminal.RunAsync("history", "--person", CanaryPerson.Id.Value, "--json", "--lang", "en");

        var lines = result.Lines.Select(line => JsonElement.Parse(line)).ToList();
        Assert.Equal([2, 1], lines.Select(line => line.GetProperty("version").GetInt64()));
        Assert.Equal("terminal/test", lines[0].GetProperty("by").GetString());
        Assert.All(lines.SelectMany(line => line.GetProperty("effects").EnumerateArray()), effect => Assert.True(effect.GetProperty("kind").GetString() is "Person" or "Holding", $"{effect}"));
    }

    [Fact]
    public async Task Of_a_group_it_tells_who_got_the_roles_on_its_seats()
    {
        var result = await terminal.RunAsync("history", "--group", "central", "--json");

        Assert.True(result.Code == 0, result.Error);
        Assert.Contains(result.Lines, line => line.Contains(CanaryPerson.Name, StringComparison.Ordinal));
        Assert.DoesNotContain(result.Lines, line => line.Contains("Testdalen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Before_a_day_it_tells_nothing() => Assert.Equal((0, ""), (await terminal.RunAsync("history", "--since", "2026-11-23")) is var result ? (result.Code, result.Output) : default);

    [Theory]
    [InlineData("--group", "no-such-group")]
    [InlineData("--person", "no-such-person")]
    [InlineData("--since", "igår")]
    public async Task What_is_not_there_is_wrong_usage(string option, string value)
    {
        var result = await terminal.RunAsync("history", option, value);

        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains(value, result.Error, StringComparison.Ordinal);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => terminal.Dispose();
}
