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

    [Theory]
    [InlineData("popolo", "{", "\"memberships\"")]
    [InlineData("csv", "\ufeffgrupp;plats;roll;", "\r\n")]
    [InlineData("html", "<!DOCTYPE html>", "<td>innehavare ej registrerad</td>")]
    public async Task The_register_goes_out_in_every_format(string format, string start, string holds)
    {
        var result = await terminal.RunAsync("export", "--format", format);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.StartsWith(start, result.Output, StringComparison.Ordinal);
        Assert.Contains(holds, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_roster_that_goes_out_and_comes_back_changes_nothing()
    {
        await terminal.RunAsync("import", terminal.Folder.Write("people.csv", "roll;namn;katalog-id;från;till\nstadsdirektör;=Anna Testsson;3f2504e0-4f89-41d3-9a0c-0305e82c3301;2026-01-01;\n"));
        var exported = await terminal.RunAsync("export", "--format", "csv");

        var result = await terminal.RunAsync("import", terminal.Folder.Write("back.csv", exported.Output));

        Assert.Contains(";'=Anna Testsson;", exported.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (result.Code, result.Output));
        Assert.Contains("redan som filen säger", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_group_goes_out_alone()
    {
        var result = await terminal.RunAsync("export", "--format", "html", "--group", "lok");

        Assert.Equal(0, result.Code);
        Assert.Contains("LÖK-nätverket", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Central strategisk samverkansgrupp</caption>", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Menade du central?", "export", "--format", "csv", "--group", "centrl")]
    [InlineData("export", "export", "--format", "popolo", "--group", "xyzzyxyzzy")]
    [InlineData("hela registret", "export", "--group", "central")]
    [InlineData("hela registret", "export", "--format", "yaml", "--group", "central")]
    public async Task A_group_that_is_not_there_or_does_not_go_with_the_format_is_wrong_usage(string said, params string[] args)
    {
        var result = await terminal.RunAsync(args);

        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains(said, result.Error, StringComparison.Ordinal);
    }
}
