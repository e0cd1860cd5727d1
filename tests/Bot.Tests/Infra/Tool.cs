using System.ComponentModel;
using System.Diagnostics;

namespace Samverkan.Bot.Tests.Infra;

/// <summary>A program that is run to its end, and what it said.</summary>
internal sealed record Tool(int Code, string Output, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <param name="environment">Set beside what this process has.</param>
    /// <param name="input">What is written to it; it then reads to the end.</param>
    public static async Task<Tool> RunAsync(string program, IEnumerable<string> args, IReadOnlyDictionary<string, string>? environment = null, string input = "")
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardError = true, RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var patience = new CancellationTokenSource(Patience);
        using var process = Start(start);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        await WriteAsync(process, input);
        await process.WaitForExitAsync(patience.Token);
        return new Tool(process.ExitCode, await output, await error);
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException($"The tests of infra/ run {start.FileName}, which is not there.", exception);
        }
    }

    private static async Task WriteAsync(Process process, string input)
    {
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading.
        }
    }
}
