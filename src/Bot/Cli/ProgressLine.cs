namespace Samverkan.Bot.Cli;

/// <summary>One phase of something long: on a terminal a line that is written over at most twice a second, else a new line every tenth of the way.</summary>
/// <param name="counted">What is said of so many.</param>
/// <param name="total">0 when it is not known, and nothing is counted.</param>
/// <param name="fewest">What is less than this is over before anybody has read a line of it.</param>
internal sealed class ProgressLine(TerminalStreams streams, TimeProvider time, Func<int, string> counted, int total, int fewest = ProgressLine.Fewest) : IProgress<int>
{
    private const int Parts = 10;

    private const int Fewest = 5000;

    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(500);

    private long shownAt = time.GetTimestamp();
    private int part;
    private int width;

    public void Show(string line)
    {
        if (streams.ShowsProgress)
        {
            streams.Error.Write($"\r{TerminalText.Of(line).PadRight(width)}");
            width = line.Length;
        }
        else
        {
            streams.Note(line);
        }
    }

    public void Report(int value)
    {
        if (total >= fewest && IsDue(value))
        {
            Count(value);
        }
    }

    /// <summary>Shows at once how much was done before.</summary>
    public void Begin(int value)
    {
        if (total >= fewest)
        {
            Count(value);
        }
    }

    public void Clear()
    {
        if (streams.ShowsProgress)
        {
            streams.Error.Write($"\r{new string(' ', width)}\r");
        }
    }

    private void Count(int value)
    {
        (shownAt, part) = (time.GetTimestamp(), PartOf(value));
        Show(counted(Math.Min(value, total)));
    }

    private bool IsDue(int value) => streams.ShowsProgress ? time.GetElapsedTime(shownAt) >= Often : PartOf(value) > part;

    private int PartOf(int value) => (int)((long)value * Parts / total);
}
