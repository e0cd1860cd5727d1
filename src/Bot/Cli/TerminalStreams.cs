namespace Samverkan.Bot.Cli;

/// <summary>Where a terminal command reads and writes: results to <paramref name="Output"/>, everything else to <paramref name="Error"/>.</summary>
internal sealed record TerminalStreams(TextReader Input, TextWriter Output, TextWriter Error)
{
    /// <summary>Whether somebody types the input.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>Whether <see cref="Error"/> is a terminal, on which a line can be written over.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>A line of the result, neutralised.</summary>
    public void Result(string line = "") => Output.WriteLine(TerminalText.Of(line));

    /// <summary>A result of several lines, each neutralised.</summary>
    public void Results(string lines)
    {
        foreach (var line in lines.EnumerateLines())
        {
            Result(line.ToString());
        }
    }

    /// <summary>A line of progress or of what is wrong, neutralised.</summary>
    public void Note(string line) => Error.WriteLine(TerminalText.Of(line));
}
