using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Embedded;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Storage;
using Samverkan.Register.Yaml;

namespace Samverkan.Bot.Tests.Cli;

/// <summary>The built program, as people start it.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_question_is_answered_and_the_store_is_below_the_current_folder()
    {
        var result = await BotProcess.RunAsync(folder.Path, "ask", "Hur", "ofta", "träffas", "LÖK-nätverket?");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("fyra gånger", result.Lines[0], StringComparison.Ordinal);
        Assert.True(File.Exists(folder.Store));
    }

    [Fact]
    public async Task An_unknown_command_ends_with_two()
    {
        var result = await BotProcess.RunAsync(folder.Path, "frobnicate");

        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains("frobnicate är inget kommando", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_file_ends_with_one_and_its_line()
    {
        var result = await BotProcess.RunAsync(folder.Path, "import", folder.Write("bad.yaml", "format: 1\ngroups:\n  - id: a\n   name: b\n"));

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Matches("Rad [34]", result.Error);
    }

    [Fact]
    public async Task An_export_goes_round_by_a_file_beside_the_program()
    {
        var exported = await BotProcess.RunAsync(folder.Path, "export");
        folder.Write("register.yaml", exported.Output.Replace("LÖK-nätverket", "Löknätet", StringComparison.Ordinal));

        var dryRun = await BotProcess.RunAsync(folder.Path, "import", "register.yaml", "--dry-run");
        var untouched = await BotProcess.RunAsync(folder.Path, "export");
        var imported = await BotProcess.RunAsync(folder.Path, "import", "register.yaml");
        var again = await BotProcess.RunAsync(folder.Path, "export");

        Assert.Contains("Löknätet", dryRun.Output, StringComparison.Ordinal);
        Assert.Equal(exported, untouched);
        Assert.Equal(dryRun.Output, imported.Output);
        Assert.Contains("Löknätet", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_processes_that_begin_on_an_empty_store_agree_on_one_register()
    {
        var exports = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => BotProcess.RunAsync(folder.Path, "export")));

        Assert.All(exports, export => Assert.Equal((0, RegisterYaml.Write(Registers.Goteborg), ""), (export.Code, export.Output, export.Error)));
        using var rows = new EmbeddedRowStore(folder.Store);
        Assert.Equal(1, (await new RegisterStore(rows, TimeProvider.System).ReadAsync(default))!.Head.Version);
    }

    [Fact]
    public async Task An_import_killed_while_it_writes_leaves_a_whole_register_and_can_be_done_again()
    {
        await BotProcess.RunAsync(folder.Path, "check");
        folder.Write("large.yaml", RegisterYaml.Write(Registers.Large(800)));
        using (var import = BotProcess.Start(folder.Path, "import", "large.yaml"))
        {
            using var rows = new EmbeddedRowStore(folder.Store);
            while (!import.HasExited && !await IsWriting(rows))
            {
            }

            await import.KillAsync();
        }

        var groups = await GroupsAsync();
        var again = await BotProcess.RunAsync(folder.Path, "import", "large.yaml");

        Assert.Contains(groups, (int[])[Registers.Goteborg.Groups.Count, Registers.Large(800).Groups.Count]);
        Assert.Equal(0, again.Code);
        Assert.Equal(Registers.Large(800).Groups.Count, await GroupsAsync());
    }

    private static async Task<bool> IsWriting(EmbeddedRowStore rows)
    {
        await foreach (var _ in rows.QueryAsync("register", RowRange.Prefix("unfinished/"), default))
        {
            return true;
        }

        return false;
    }

    private async Task<int> GroupsAsync()
    {
        using var rows = new EmbeddedRowStore(folder.Store);
        return (await new RegisterStore(rows, TimeProvider.System).ReadAsync(default))!.Content.Groups.Count;
    }
}
