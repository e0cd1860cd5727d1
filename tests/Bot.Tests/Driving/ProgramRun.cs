using System.Diagnostics;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>The program itself, in a process of its own and a folder of its own.</summary>
public sealed class ProgramRun : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string folder = Directory.CreateTempSubdirectory("samverkan-").FullName;
    private readonly Process process;

    public ProgramRun(string environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Bot.dll"), .. args])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }

    public async Task<(int ExitCode, string Output, string Error)> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Reads what it says up to a line that holds <paramref name="text"/>.</summary>
    public async Task<string> ReadToAsync(string text)
    {
        using var patience = new CancellationTokenSource(Patience);
        List<string> lines = [];
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            lines.Add(line);
            if (line.Contains(text, StringComparison.Ordinal))
            {
                break;
            }
        }

        return string.Join('\n', lines);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
