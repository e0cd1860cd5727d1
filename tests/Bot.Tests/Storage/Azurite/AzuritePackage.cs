using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;

namespace Samverkan.Bot.Tests.Storage.Azurite;

/// <summary>Azurite as npm has it, installed beside the tests: once, and again when another version is wanted.</summary>
internal static class AzuritePackage
{
    private const string Missing = "The tests run the bot on Azurite, which needs Node 20 or later with npm (https://nodejs.org) on the path.";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Storage", "Azurite");

    public static async Task InstallAsync()
    {
        var stamp = Path.Combine(Folder, "installed");
        var wanted = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(Folder, "package-lock.json"))));
        if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp) == wanted)
        {
            return;
        }

        using var npm = OperatingSystem.IsWindows()
            ? Start("cmd", "/c", "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
            : Start("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        npm.StandardInput.Close();
        using var patience = new CancellationTokenSource(Patience);
        var (output, error) = (npm.StandardOutput.ReadToEndAsync(patience.Token), npm.StandardError.ReadToEndAsync(patience.Token));
        await npm.WaitForExitAsync(patience.Token);
        Assert.True(npm.ExitCode == 0, $"npm ci failed in {Folder}: {await output} {await error}");
        await File.WriteAllTextAsync(stamp, wanted);
    }

    public static Process Start(string program, params string[] args) => Start(new ProcessStartInfo(program, args));

    public static Process Start(ProcessStartInfo start)
    {
        start.RedirectStandardError = true;
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.WorkingDirectory = Folder;
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
