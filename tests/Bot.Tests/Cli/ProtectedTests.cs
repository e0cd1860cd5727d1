using Samverkan.Bot.Storage.Embedded;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Privacy.Persons;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Cli;

/// <summary>Somebody with a protected identity is named in the terminal only by what writes out the whole register, or all that is held on that one person.</summary>
public sealed class ProtectedTests : IAsyncLifetime, IDisposable
{
    private readonly TerminalDriver terminal = new();

    public async Task InitializeAsync()
    {
        using var rows = new EmbeddedRowStore(terminal.Folder.Store);
        await CanaryPerson.SettleAsync(rows, terminal.Time);
        var store = new RegisterStore(rows, terminal.Time);
        var register = await store.ReadAsync(default);
        var content = register!.Content;
        await store.ReplaceAsync(
            register,
            content with
            {
                Areas = Registers.Goteborg.Areas,
                Persons = [.. content.Persons.Select(person => person.Id == CanaryPerson.Id ? person with { ProtectedIdentity = true } : person), CanaryPerson.Person with { Id = new("p-again"), ObjectId = null, ProtectedIdentity = true }],
                Holdings = [.. content.Holdings.Select(holding => holding with { Decision = null })],
            },
            new RegisterChange("import", "test"),
            default);
    }

    [Theory]
    [InlineData("ask", "Vem är stadsdirektör?")]
    [InlineData("ask", "Vem sitter i centrala gruppen?")]
    [InlineData("ask", "Vem satt i centrala gruppen 1 mars?")]
    [InlineData("check")]
    [InlineData("history")]
    [InlineData("history", "--json")]
    [InlineData("history", "--person", "p-canary")]
    [InlineData("export", "--format", "csv")]
    [InlineData("export", "--format", "popolo")]
    [InlineData("export", "--format", "html")]
    public async Task It_is_not_named(params string[] args)
    {
        var result = await terminal.RunAsync(args);

        Assert.NotEmpty(result.Output);
        Assert.DoesNotContain(CanaryPerson.Spellings, spelling => (result.Output + result.Error).Contains(spelling, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_diff_of_an_import_does_not_name_it()
    {
        var changed = (await terminal.RunAsync("export")).Output.Replace("from: 2026-01-01", "from: 2026-02-01", StringComparison.Ordinal).Replace(CanaryPerson.Name, "Kanariefågelina Nyvinge", StringComparison.Ordinal);

        var result = await terminal.RunAsync("import", terminal.Folder.Write("changed.yaml", changed), "--dry-run");

        Assert.True(result.Code == 0, result.Error);
        Assert.Contains("2026-02-01", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(CanaryPerson.Spellings, spelling => (result.Output + result.Error).Contains(spelling, StringComparison.OrdinalIgnoreCase));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => terminal.Dispose();
}
