using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using Samverkan.Bot.Cli;
using Samverkan.Bot.Tests.Storage;
using Samverkan.Register.Yaml;

namespace Samverkan.Bot.Tests.Cli;

public sealed class ImportProgressTests : IDisposable
{
    private readonly TerminalDriver terminal = new();
    private readonly FakeTimeProvider time = new();
    private readonly StringWriter error = new(CultureInfo.InvariantCulture);

    public void Dispose()
    {
        terminal.Dispose();
        error.Dispose();
    }

    [Fact]
    public async Task An_import_says_what_it_does_and_how_far_it_has_read()
    {
        var result = await terminal.RunAsync("import", terminal.Folder.Write("large.yaml", RegisterYaml.Write(Registers.Large(500))));

        string[] lines = [.. result.Error.ReplaceLineEndings("\n").Split('\n')];
        Assert.Equal("Läser filen …", lines[0]);
        var tenths = lines.Where(line => line.StartsWith("Läser rad ", StringComparison.Ordinal)).ToList();
        Assert.InRange(tenths.Count, 8, 10);
        Assert.Matches("^Läser rad \\d{1,2}\u00a0\\d{3} av \\d{2}\u00a0\\d{3} …$", tenths[^1]);
        Assert.True(Array.IndexOf(lines, tenths[^1]) < Array.IndexOf(lines, "Jämför med registret …"));
        Assert.True(Array.IndexOf(lines, "Jämför med registret …") < Array.IndexOf(lines, "Skriver …"));
    }

    [Fact]
    public async Task A_dry_run_writes_nothing_and_does_not_say_that_it_does() => Assert.DoesNotContain(
        "Skriver",
        (await terminal.RunAsync("import", terminal.Folder.Write("changed.yaml", RegisterYaml.Write(Registers.Changed)), "--dry-run")).Error,
        StringComparison.Ordinal);

    [Fact]
    public async Task On_a_terminal_the_line_is_gone_when_the_result_is_told()
    {
        terminal.ShowsProgress = true;

        var result = await terminal.RunAsync("import", terminal.Folder.Write("changed.yaml", RegisterYaml.Write(Registers.Changed)));

        Assert.StartsWith("\rLäser filen …", result.Error, StringComparison.Ordinal);
        Assert.EndsWith($"\r{new string(' ', "Skriver …".Length)}\rRegistret är uppdaterat.{Environment.NewLine}", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Läser", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Elsewhere_there_is_a_line_every_tenth_of_the_way()
    {
        var writing = Progress(isTerminal: false).Writing(30_000);
        for (var rows = 1; rows <= 30_000; rows++)
        {
            writing.Report(rows);
        }

        string[] lines = [.. error.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)];
        Assert.Equal(1 + 10, lines.Length);
        Assert.Equal("Skriver 12\u00a0000 av 30\u00a0000 rader …", lines[4]);
    }

    [Fact]
    public void On_a_terminal_the_line_is_written_over_at_most_twice_a_second()
    {
        var writing = Progress(isTerminal: true).Writing(30_000);
        for (var rows = 1; rows <= 100; rows++)
        {
            time.Advance(TimeSpan.FromMilliseconds(100));
            writing.Report(rows * 300);
        }

        Assert.Equal(1 + 20, error.ToString().Count(character => character == '\r'));
        Assert.DoesNotContain('\n', error.ToString());
    }

    private ImportProgress Progress(bool isTerminal) =>
        new(new TerminalStreams(TextReader.Null, TextWriter.Null, error) { ShowsProgress = isTerminal }, new CliTexts(Language.Swedish), time);
}
