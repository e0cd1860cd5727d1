using System.Diagnostics;
using System.Text.Json;
using Samverkan.Benchmarks.Processes;

namespace Samverkan.Benchmarks.Mapping;

/// <summary>The browser of the tests, installed in a folder of its own that goes with it.</summary>
internal sealed class MapScript : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static async Task<MapScript> InstallAsync(CancellationToken cancellationToken)
    {
        var script = new MapScript();
        foreach (var file in Directory.EnumerateFiles(Repository.Browser))
        {
            File.Copy(file, Path.Combine(script.folder.Path, Path.GetFileName(file)));
        }

        await script.RunAsync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], cancellationToken);
        return script;
    }

    /// <returns>What was measured of each page.</returns>
    public async Task<IReadOnlyList<JsonElement>> ShowAsync(string url, int width, int pages, CancellationToken cancellationToken)
    {
        var orders = Enumerable.Repeat(new { walk = "show", path = "/tab?lang=sv", width, height = 900 }, pages);
        var told = await RunAsync("node", ["map.cjs", JsonSerializer.Serialize(new { url, orders }, JsonSerializerOptions.Web)], cancellationToken);
        return [.. told.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line, JsonSerializerOptions.Web))];
    }

    public void Dispose() => folder.Dispose();

    private async Task<string> RunAsync(string program, string[] arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder.Path, RedirectStandardOutput = true };

        // The browser is unpacked there.
        start.Environment["TMPDIR"] = folder.Path;
        using var process = Process.Start(start) ?? throw new MeasurementException($"{program} did not start: the map is measured with Node 20 and npm.");
        var told = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0 ? told : throw new MeasurementException($"{program} {arguments[0]} failed ({process.ExitCode}).{Environment.NewLine}{told}");
    }
}
