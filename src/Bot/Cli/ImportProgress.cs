namespace Samverkan.Bot.Cli;

/// <summary>How far an import has come, on standard error: it reads, compares and writes.</summary>
internal sealed class ImportProgress(TerminalStreams streams, CliTexts texts, TimeProvider time)
{
    private ProgressLine? line;

    /// <param name="lines">How many lines the file has; 0 when they are not counted.</param>
    /// <returns>Takes the line that was read last.</returns>
    public IProgress<int> Reading(int lines) => Begin(texts.Reading, texts.ReadingOf, lines);

    public void Comparing() => Begin(texts.Comparing, texts.Comparing, 0);

    /// <param name="rows">How many rows there are to write.</param>
    /// <returns>Takes how many have been written.</returns>
    public IProgress<int> Writing(int rows) => Begin(texts.Writing, texts.WritingOf, rows);

    /// <summary>Clears the line away, where it was one that is written over.</summary>
    public void End()
    {
        line?.Clear();
        line = null;
    }

    private ProgressLine Begin(string phase, string counted, int total)
    {
        End();
        line = new ProgressLine(streams, time, value => string.Format(texts.Culture, counted, value, total), total);
        line.Show(phase);
        return line;
    }
}
