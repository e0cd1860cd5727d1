using Samverkan.Bot.Storage.Embedded;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Storage;
using Samverkan.Register;
using Samverkan.Register.Yaml;

namespace Samverkan.Bot.Tests.Cli;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TerminalDriver terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task A_dry_run_shows_what_would_change_and_writes_nothing()
    {
        var before = await terminal.RunAsync("export");

        var result = await terminal.RunAsync("import", Changed(), "--dry-run");

        Assert.Equal(0, result.Code);
        Assert.Contains("Ändrat", result.Output, StringComparison.Ordinal);
        Assert.Contains("Nya namnet", result.Output, StringComparison.Ordinal);
        Assert.Contains("Upphör", result.Output, StringComparison.Ordinal);
        Assert.Contains("sista dag 2026-11-22", result.Output, StringComparison.Ordinal);
        Assert.Equal("0 nya, 1 ändrade, 1 upphör.", result.Lines[^1]);
        Assert.Contains("Inget har skrivits", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, await terminal.RunAsync("export"));
    }

    [Fact]
    public async Task An_import_writes_what_the_dry_run_showed()
    {
        var dryRun = await terminal.RunAsync("import", Changed(), "--dry-run");

        var result = await terminal.RunAsync("import", Changed());

        Assert.Equal((0, dryRun.Output), (result.Code, result.Output));
        Assert.Contains("uppdaterat", result.Error, StringComparison.Ordinal);
        var content = await Content();
        Assert.Equal("Nya namnet", content.Organisations[0].Names.Name.Sv);
        Assert.Equal(2, content.Organisations[0].Version);
        Assert.Equal(Registers.Goteborg.Terms.Count, content.Terms.Count);
        Assert.Single(content.Terms, term => term.Validity.To == new DateOnly(2026, 11, 22));
    }

    [Fact]
    public async Task Importing_the_same_again_changes_nothing()
    {
        await terminal.RunAsync("import", Changed());

        var result = await terminal.RunAsync("import", Changed());

        Assert.Equal((0, ""), (result.Code, result.Output));
        Assert.Contains("redan som filen säger", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_errors_is_told_by_line_with_what_would_be_right_and_nothing_is_written()
    {
        var before = await terminal.RunAsync("export");
        var file = terminal.Folder.Write("wrong.yaml", "format: 1\norganisations:\n  - id: staden\n    nmae: Staden\n");

        var result = await terminal.RunAsync("import", file);

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Contains("Rad 4", result.Error, StringComparison.Ordinal);
        Assert.Contains("name", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, await terminal.RunAsync("export"));
    }

    [Theory]
    [InlineData("people.csv")]
    [InlineData("people")]
    public async Task A_roster_adds_its_holders_whatever_its_file_is_called(string name)
    {
        var file = terminal.Folder.Write(name, "roll;namn;från;till\nstadsdirektör;Anna Testsson;2026-01-01;\n");

        var result = await terminal.RunAsync("import", file);

        Assert.Equal(0, result.Code);
        Assert.Equal("Anna Testsson", Assert.Single((await Content()).Persons).Name);
        Assert.Single((await Content()).Holdings);
        Assert.Equal(0, (await terminal.RunAsync("import", file)).Code);
        Assert.Single((await Content()).Holdings);
    }

    [Fact]
    public async Task A_register_without_an_extension_is_known_by_its_content()
    {
        var file = terminal.Folder.Write("register", RegisterYaml.Write(Registers.Changed));

        Assert.Equal(0, (await terminal.RunAsync("import", file)).Code);
        Assert.Equal("Nya namnet", (await Content()).Organisations[0].Names.Name.Sv);
    }

    [Theory]
    [InlineData("people.csv", "roll;namn;från;till\nstadsdirektör;Anna 19121212-1212;2026-01-01;\n", "Rad 2")]
    [InlineData("register.yaml", "format: 1\norganisations:\n  - id: staden\n    name: Anna 19121212-1212\n", "Rad 4")]
    public async Task A_file_with_a_personal_identity_number_is_refused_without_repeating_it(string name, string text, string line)
    {
        var result = await terminal.RunAsync("import", terminal.Folder.Write(name, text));

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Contains(line, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("1212", result.Error, StringComparison.Ordinal);
        Assert.Empty((await Content()).Persons);
    }

    [Fact]
    public async Task Escape_sequences_of_a_file_do_not_reach_the_terminal()
    {
        var file = terminal.Folder.Write(
            "register.yaml",
            RegisterYaml.Write(Registers.Goteborg with
            {
                Organisations = [Registers.Goteborg.Organisations[0] with { TenantId = "\u001b[2J\u202eevil\r\nNytt" }, .. Registers.Goteborg.Organisations.Skip(1)],
            }));

        var result = await terminal.RunAsync("import", file, "--dry-run");
        var wrong = await terminal.RunAsync("import", terminal.Folder.Write("\u001b[31mred.yaml", "format: 2\n"));

        Assert.DoesNotContain(result.Output + result.Error + wrong.Error, character => character is '\u001b' or '\u202e');
        Assert.DoesNotContain("Nytt", result.Lines);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var result = await terminal.RunAsync("import", "nowhere.yaml");

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Contains("nowhere.yaml", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("large.yaml", 50_000_000L)]
    [InlineData("large.csv", 50_000_000L)]
    [InlineData("huge.yaml", 2L * 1024 * 1024 * 1024)]
    public async Task A_file_that_is_too_large_is_refused_with_the_limit_and_not_read(string name, long bytes)
    {
        var file = terminal.Folder.Write(name, "");
        await using (var sparse = File.OpenWrite(file))
        {
            sparse.SetLength(bytes);
        }

        var result = await terminal.RunAsync("import", file);

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Contains("40 MB", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(terminal.Folder.Store));
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "a.yaml", "b.yaml")]
    [InlineData("import", "a.yaml", "--dryrun")]
    public async Task One_file_is_read_at_a_time(params string[] args) => Assert.Equal(2, (await terminal.RunAsync(args)).Code);

    private string Changed() => terminal.Folder.Write("changed.yaml", RegisterYaml.Write(Registers.Changed));

    private async Task<RegisterContent> Content()
    {
        using var rows = new EmbeddedRowStore(terminal.Folder.Store);
        return (await new RegisterStore(rows, terminal.Time).ReadAsync(default))!.Content;
    }
}
