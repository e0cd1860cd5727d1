using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>A folder beside the tests with a package.json: what it names is installed once, and again when another version is wanted.</summary>
internal sealed class NpmFolder(params string[] path)
{
    private const string Missing = "These tests need Node 20 or later with npm (https://nodejs.org) on the path.";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    // Classes of tests run at once; what installs does not.
    private static readonly SemaphoreSlim Alone = new(1, 1);

    private readonly string folder = Path.Combine([AppContext.BaseDirectory, .. path]);

    /// <returns>What the script wrote.</returns>
    public Task<string> NodeAsync(params IReadOnlyList<string> script) => TellAsync(string.Empty, script);

    /// <param name="input">What the script reads.</param>
    /// <returns>What the script wrote.</returns>
    public async Task<string> TellAsync(string input, params IReadOnlyList<string> script)
    {
        await InstallAsync();
        return await RunAsync(input, ["node", .. script]);
    }

    /// <summary>A file of a package, installed.</summary>
    public async Task<string> FileAsync(string file)
    {
        await InstallAsync();
        return Path.Combine(folder, "node_modules", file);
    }

    private async Task InstallAsync()
    {
        await Alone.WaitAsync();
        try
        {
            var stamp = Path.Combine(folder, "installed");
            var wanted = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(folder, "package-lock.json"))));
            if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp) == wanted)
            {
                return;
            }

            string[] install = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"];
            await RunAsync(string.Empty, OperatingSystem.IsWindows() ? ["cmd", "/c", .. install] : install);
            await File.WriteAllTextAsync(stamp, wanted);
        }
        finally
        {
            Alone.Release();
        }
    }

    private async Task<string> RunAsync(string input, string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true, RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = folder };

        // A browser is unpacked there: a folder of our own, so that no other run is in the way.
        start.Environment["TMPDIR"] = Directory.CreateDirectory(Path.Combine(folder, "temporary")).FullName;
        using var process = Start(start);
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
            await process.StandardInput.WriteAsync(input.AsMemory(), patience.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(patience.Token);
            Assert.True(process.ExitCode == 0, $"{string.Join(' ', command)} failed in {folder}: {await output} {await error}");
            return await output;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException(Missing);
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException(Missing, exception);
        }
    }
}
