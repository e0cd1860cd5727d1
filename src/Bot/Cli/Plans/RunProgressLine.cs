using System.Globalization;
using Samverkan.Bot.Provisioning.Applying;

namespace Samverkan.Bot.Cli.Plans;

/// <summary>How far the run is that is worked at, as a bar: "[#####.....] 12 av 38". Reports may come from several threads.</summary>
internal sealed class RunProgressLine(TerminalStreams streams, TimeProvider time, string counted) : IProgress<RunProgress>
{
    private const int Width = 20;

    /// <summary>A run of fewer lines is over in a few seconds.</summary>
    private const int Fewest = 10;

    private readonly Lock turn = new();
    private string? run;
    private ProgressLine? line;

    public void Report(RunProgress value)
    {
        var (done, total) = (value.Run.Done + value.Run.Blocked, value.Run.Total);
        lock (turn)
        {
            if (run != value.Id)
            {
                line?.Clear();
                (run, line) = (value.Id, new ProgressLine(streams, time, count => Bar(count, total), total, Fewest));
                line.Begin(done);
            }
            else
            {
                line?.Report(done);
            }
        }
    }

    /// <summary>Clears the bar away, and shows it again when there is more to report.</summary>
    public void Clear()
    {
        lock (turn)
        {
            line?.Clear();
            (run, line) = (null, null);
        }
    }

    private string Bar(int done, int total)
    {
        var full = Width * done / Math.Max(1, total);
        return string.Create(CultureInfo.InvariantCulture, $"[{new string('#', full)}{new string('.', Width - full)}] {CliTexts.Fill(counted, done, total)}");
    }
}
