using System.Diagnostics;
using System.Text;
using Samverkan.Bot.Cli;

namespace Samverkan.Bot.Tests.Cli;

/// <summary>The built program, run as a process of its own in a folder of its own.</summary>
internal sealed class BotProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly Process process;

    private BotProcess(Process process) => this.process = process;

    public bool HasExited => process.HasExited;

    public static Task<TerminalResult> RunAsync(string folder, params string[] args) => RunAsync(folder, [], args);

    public static async Task<TerminalResult> RunAsync(string folder, Dictionary<string, string> environment, params string[] args)
    {
        using var bot = Start(folder, environment, args);
        return await bot.ResultAsync();
    }

    public static BotProcess Start(string folder, params string[] args) => Start(folder, [], args);

    public static BotProcess Start(string folder, Dictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Terminal).Assembly.Location, .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        foreach (var name in (string[])["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            start.Environment[name] = "C";
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new BotProcess(Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start."));
    }

    /// <summary>As kill -9 does.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async Task<TerminalResult> ResultAsync()
    {
        process.StandardInput.Close();
        using var timeout = new CancellationTokenSource(Patience);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(timeout.Token), process.StandardError.ReadToEndAsync(timeout.Token));
        await process.WaitForExitAsync(timeout.Token);
        return new TerminalResult(process.ExitCode, await output, await error);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
