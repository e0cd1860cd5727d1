namespace Samverkan.Bot.Tests.Cli;

/// <summary>What a command left behind.</summary>
internal sealed record TerminalResult(int Code, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
