using System.Diagnostics;

namespace Samverkan.Benchmarks.Processes;

/// <summary>A process that this one starts and measures, and ends with all that it started itself.</summary>
internal sealed class MeasuredProcess : IAsyncDisposable
{
    private const int LastLines = 20;

    private readonly Process process;
    private readonly Queue<string> said = [];
    private readonly TaskCompletionSource<string> firstLine = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private MeasuredProcess(Process process) => this.process = process;

    public bool HasExited => process.HasExited;

    /// <summary>The last it said, for whoever wonders why it ended.</summary>
    public string Said
    {
        get
        {
            lock (said)
            {
                return string.Join(Environment.NewLine, said);
            }
        }
    }

    public static MeasuredProcess Start(ProcessStartInfo start)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        InlineSockets.Withhold(start);
        // A build server that it started would outlive it, or end under somebody else's build.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        var process = Process.Start(start) ?? throw new MeasurementException($"{start.FileName} did not start.");
        var measured = new MeasuredProcess(process);
        // Read to the end, both: a full pipe would halt it.
        process.OutputDataReceived += measured.Hear;
        process.ErrorDataReceived += (_, line) => measured.Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return measured;
    }

    /// <summary>The first line of its standard output.</summary>
    public Task<string> FirstLineAsync(CancellationToken cancellationToken) => firstLine.Task.WaitAsync(cancellationToken);

    /// <returns>Its exit code.</returns>
    public async Task<int> EndAsync(CancellationToken cancellationToken)
    {
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode;
    }

    public ProcessUsage Usage()
    {
        process.Refresh();
        return HasExited
            ? throw new MeasurementException($"A process ended while it was measured.{Environment.NewLine}{Said}")
            : new ProcessUsage(process.TotalProcessorTime, process.WorkingSet64, process.PeakWorkingSet64);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        Keep(line.Data);
        if (line.Data is { } text)
        {
            firstLine.TrySetResult(text);
        }
        else
        {
            firstLine.TrySetException(new MeasurementException($"A process ended early.{Environment.NewLine}{Said}"));
        }
    }

    private void Keep(string? line)
    {
        lock (said)
        {
            if (line is not null)
            {
                said.Enqueue(line);
            }

            if (said.Count > LastLines)
            {
                said.Dequeue();
            }
        }
    }
}
