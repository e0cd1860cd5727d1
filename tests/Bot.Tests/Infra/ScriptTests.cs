using System.Text.RegularExpressions;

namespace Samverkan.Bot.Tests.Infra;

/// <summary>What holds of every script of infra/.</summary>
public sealed partial class ScriptTests
{
    public static TheoryData<string> Scripts => [.. Directory.EnumerateFiles(Repository.Infra, "*.sh").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task It_can_be_read_and_stops_at_what_fails(string script)
    {
        var read = await Tool.RunAsync("bash", ["-n", Path.Combine(Repository.Infra, script)]);

        Assert.True(read is { Code: 0, Error: "" }, read.Error);
        Assert.Contains("\nset -euo pipefail\n", await File.ReadAllTextAsync(Path.Combine(Repository.Infra, script)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task It_tells_how_it_is_called_and_does_nothing_else(string script)
    {
        using var commands = new FakeCommands();

        var help = await commands.RunAsync(script, args: "--help");
        var unknown = await commands.RunAsync(script, args: "--nothing");

        Assert.Equal(0, help.Code);
        Assert.StartsWith($"Usage: infra/{script} ", help.Output, StringComparison.Ordinal);
        Assert.Equal(2, unknown.Code);
        Assert.Contains("--nothing", unknown.Error, StringComparison.Ordinal);
        Assert.Empty(commands.Asked);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void It_can_be_run_as_it_is(string script)
    {
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path.Combine(Repository.Infra, script)).HasFlag(UnixFileMode.UserExecute));
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task It_makes_no_secret_and_does_not_tell_what_it_runs(string script)
    {
        Assert.DoesNotMatch(Secret(), await File.ReadAllTextAsync(Path.Combine(Repository.Infra, script)));
    }

    [GeneratedRegex("credential reset|--password|--client-secret|--credentials|keys list|show-connection-string|set -x|xtrace|--debug", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();
}
