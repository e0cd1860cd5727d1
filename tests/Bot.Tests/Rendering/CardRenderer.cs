using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;

namespace Samverkan.Bot.Tests.Rendering;

/// <summary>The official renderer of cards, with Teams' host configuration, in a browser: both as npm has them, installed beside the tests.</summary>
internal static class CardRenderer
{
    private const string Missing = "The tests show cards in a browser, which needs Node 20 or later with npm (https://nodejs.org) on the path.";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    // Classes of tests run at once; what installs and unpacks in one folder does not.
    private static readonly SemaphoreSlim Alone = new(1, 1);
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Rendering");

    /// <summary>Where the pictures are afterwards.</summary>
    public static string Pictures { get; } = Path.Combine(Folder, "pictures");

    /// <summary>Four pictures of each card: light and dark, on a phone and on a desk.</summary>
    public static async Task<IReadOnlyList<CardPicture>> ShowAsync(params IReadOnlyList<CardToShow> cards)
    {
        await Alone.WaitAsync();
        try
        {
            await InstallAsync();
            var order = JsonSerializer.Serialize(new { folder = Pictures, cards }, JsonSerializerOptions.Web);
            var report = await RunAsync(order, "node", "render.cjs");
            return JsonSerializer.Deserialize<CardPicture[]>(report, JsonSerializerOptions.Web) ?? [];
        }
        finally
        {
            Alone.Release();
        }
    }

    private static async Task InstallAsync()
    {
        var stamp = Path.Combine(Folder, "installed");
        var wanted = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(Folder, "package-lock.json"))));
        if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp) == wanted)
        {
            return;
        }

        string[] install = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"];
        await RunAsync("", OperatingSystem.IsWindows() ? ["cmd", "/c", .. install] : install);
        await File.WriteAllTextAsync(stamp, wanted);
    }

    private static async Task<string> RunAsync(string input, params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardError = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Folder,
        };
        // The browser is unpacked there: a folder of our own, so that no other run is in the way.
        start.Environment["TMPDIR"] = Directory.CreateDirectory(Path.Combine(Folder, "browser")).FullName;
        using var process = Start(start);
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
            await process.StandardInput.WriteAsync(input.AsMemory(), patience.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(patience.Token);
            Assert.True(process.ExitCode == 0, $"{string.Join(' ', command)} failed in {Folder}: {await output} {await error}");
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
