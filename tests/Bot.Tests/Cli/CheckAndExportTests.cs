using Samverkan.Bot.Tests.Storage;
using Samverkan.Register.Yaml;

namespace Samverkan.Bot.Tests.Cli;

public sealed class CheckAndExportTests : IDisposable
{
    private readonly TerminalDriver terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task A_register_with_notes_only_has_nothing_left_to_mend()
    {
        var result = await terminal.RunAsync("check");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("Fel: 0. Varningar: 0. ", result.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_register_that_contradicts_itself_is_incomplete_and_says_what_to_do()
    {
        var (first, second) = (Registers.Goteborg.Groups[0], Registers.Goteborg.Groups[1]);
        var contradiction = Registers.Goteborg with { Groups = [first with { ChannelName = second.ChannelName }, .. Registers.Goteborg.Groups.Skip(1)] };
        terminal.Configuration["Register:File"] = terminal.Folder.Write("register.yaml", RegisterYaml.Write(contradiction));

        var result = await terminal.RunAsync("check");

        Assert.Equal(3, result.Code);
        Assert.Contains("Fel: 1. ", result.Lines[^1], StringComparison.Ordinal);
        Assert.Contains("Gör så här:", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_exported_reads_back_as_the_same_register()
    {
        var exported = await terminal.RunAsync("export", "--format", "yaml");
        var imported = await terminal.RunAsync("import", terminal.Folder.Write("exported.yaml", exported.Output));

        Assert.Equal((0, ""), (exported.Code, exported.Error));
        Assert.Equal(RegisterYaml.Write(Registers.Goteborg), exported.Output);
        Assert.Contains("redan som filen säger", imported.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_format_that_is_not_built_is_wrong_usage()
    {
        var result = await terminal.RunAsync("export", "--format", "pdf");

        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains("yaml", result.Error, StringComparison.Ordinal);
    }
}
