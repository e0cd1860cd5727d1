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
    public async Task<string> NodeAsync(params IReadOnlyList<string> script)
    {
        await InstallAsync();
        return await RunAsync(["node", .. script]);
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
            await RunAsync(OperatingSystem.IsWindows() ? ["cmd", "/c", .. install] : install);
            await File.WriteAllTextAsync(stamp, wanted);
        }
        finally
        {
            Alone.Release();
        }
    }

    private async Task<string> RunAsync(string[] command)
    {
        using var process = Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = folder });
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
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
