using System.Globalization;
using Samverkan.Bot.Tests.Storage;
using Samverkan.Register.Model;
using Samverkan.Register.Yaml;

namespace Samverkan.Bot.Tests.Cli;

public sealed class ImportDiffTests : IDisposable
{
    private readonly TerminalDriver terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task A_long_diff_is_cut_and_says_how_much_is_left_and_the_few_are_shown_whole()
    {
        var large = Registers.Large(500);
        var file = terminal.Folder.Write("large.yaml", RegisterYaml.Write(large with { Terms = [.. large.Terms.Skip(2)], Organisations = Registers.Changed.Organisations }));

        var cut = await terminal.RunAsync("import", file, "--dry-run");
        var whole = await terminal.RunAsync("import", file, "--dry-run", "--all");

        Assert.InRange(cut.Lines.Count, 190, 215);
        var more = Assert.Single(cut.Lines, line => line.Contains("… och ", StringComparison.Ordinal));
        var shown = cut.Lines.Count(line => line.StartsWith("  grupp Grupp ", StringComparison.Ordinal));
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"  … och {500 - shown} till. Med --all visas alla."), more);
        Assert.Equal(2, cut.Lines.Count(line => line.Contains("sista dag", StringComparison.Ordinal)));
        Assert.Equal(500, whole.Lines.Count(line => line.StartsWith("  grupp Grupp ", StringComparison.Ordinal)));
        Assert.DoesNotContain("… och ", whole.Output, StringComparison.Ordinal);
        Assert.Equal(whole.Lines[^1], cut.Lines[^1]);
    }

    [Fact]
    public async Task A_changed_seat_is_told_by_its_name_in_its_group_with_before_and_after_in_plain_words()
    {
        var central = Registers.Goteborg.Groups[0];
        var changed = Registers.Goteborg with
        {
            Groups = [central with { Seats = [central.Seats[0] with { Function = SeatFunction.Chair, Voting = true }, .. central.Seats.Skip(1)] }, .. Registers.Goteborg.Groups.Skip(1)],
        };

        var result = await terminal.RunAsync("import", terminal.Folder.Write("changed.yaml", RegisterYaml.Write(changed)), "--dry-run");

        Assert.Equal(
            ["Ändrat", "  plats stadsdirektör, Central strategisk samverkansgrupp (central#stadsdirektor)", "    uppgift: ledamot → ordförande", "    rösträtt: (inget) → ja"],
            result.Lines.Take(4));
    }

    [Fact]
    public async Task A_long_value_has_before_and_after_on_lines_of_their_own()
    {
        var changed = Registers.Goteborg with
        {
            Terms = [Registers.Goteborg.Terms[0] with { Meaning = new Localized(new string('å', 80), new string('e', 80)) }, .. Registers.Goteborg.Terms.Skip(1)],
        };

        var lines = (await terminal.RunAsync("import", terminal.Folder.Write("changed.yaml", RegisterYaml.Write(changed)), "--dry-run")).Lines;

        Assert.Equal("    betydelse", lines[2]);
        Assert.StartsWith("      före: ", lines[3], StringComparison.Ordinal);
        Assert.Equal($"      efter: {new string('å', 80)} (engelska: {new string('e', 80)})", lines[4]);
    }
}
