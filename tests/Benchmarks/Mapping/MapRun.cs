using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samverkan.Benchmarks.Load;
using Samverkan.Benchmarks.Processes;
using Samverkan.Benchmarks.Registers;
using Samverkan.Bot.Hosting;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Benchmarks.Mapping;

/// <summary>The pages of the real host in the browser of the tests, anew for each measurement.</summary>
internal static class MapRun
{
    private const int Rounds = 9;

    // As the issue of the map has them: of medians, in ms, and in bytes.
    private const double LongestLayout = 300;
    private const double LatestPaint = 2_000;
    private const double MostTransferred = 200_000;

    private static readonly int[] Sizes = [35, 500];
    private static readonly int[] Widths = [320, 1440];

    /// <returns>0, or 1 when a bar is not held.</returns>
    public static async Task<int> PrintAsync(TextWriter output, CancellationToken cancellationToken)
    {
        var held = true;
        await output.WriteLineAsync($"{Machine.Told}; {Rounds} pages each");
        using var browser = await MapScript.InstallAsync(cancellationToken);
        await output.WriteLineAsync($"{"groups",6} {"wide",5} {"layout ms, median",18} {"most",6} {"first paint ms, median",23} {"most",6} {"kB transferred",15} {"overlaps",9}");
        foreach (var groups in Sizes)
        {
            using var folder = new TemporaryFolder();
            await using var app = await StartAsync(groups, folder.Path, cancellationToken);
            foreach (var width in Widths)
            {
                var seen = await browser.ShowAsync(app.Urls.Single(), width, Rounds, cancellationToken);
                await output.WriteLineAsync(Line(groups, width, seen));
                foreach (var over in Over(seen))
                {
                    held = false;
                    await output.WriteLineAsync($"       over the bar: {over}");
                }
            }

            await app.StopAsync(cancellationToken);
        }

        return held ? 0 : 1;
    }

    private static async Task<WebApplication> StartAsync(int groups, string folder, CancellationToken cancellationToken)
    {
        var app = BotHost.Build(
            ["--environment", "Development", "--urls", "http://127.0.0.1:0", "--contentRoot", folder, $"--Storage:Path={Path.Combine(folder, "samverkan.db")}"],
            builder =>
            {
                builder.Logging.ClearProviders();

                // Nobody reads what it tells a terminal.
                builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(StartNotice)));
            });
        await app.Services.GetRequiredService<RegisterStore>().ReplaceAsync(null, GeneratedRegister.Of(groups), new RegisterChange("import", "benchmark"), cancellationToken);
        await app.StartAsync(cancellationToken);
        return app;
    }

    private static string Line(int groups, int width, IReadOnlyList<JsonElement> seen)
    {
        var (layout, paint) = (Spread.Of(seen.Select(page => Figure(page, "layoutMs"))), Spread.Of(seen.Select(page => Figure(page, "paintMs"))));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{groups,6} {width,5} {layout.Median,18:F0} {layout.Most,6:F0} {paint.Median,23:F0} {paint.Most,6:F0} {seen.Max(page => Figure(page, "transferred")) / 1000,15:F0} {seen.Max(page => Figure(page, "overlaps")),9:F0}");
    }

    // What was not measured holds no bar.
    private static IEnumerable<string> Over(IReadOnlyList<JsonElement> seen) =>
        from bar in (IEnumerable<(string What, double Measured, double Bar)>)
        [
            ("layout, ms", Spread.Of(seen.Select(page => Figure(page, "layoutMs"))).Median, LongestLayout),
            ("first paint, ms", Spread.Of(seen.Select(page => Figure(page, "paintMs"))).Median, LatestPaint),
            ("transferred, bytes", seen.Max(page => Figure(page, "transferred")), MostTransferred),
            ("overlaps", seen.Max(page => Figure(page, "overlaps")), 1),
        ]
        where !(bar.Measured < bar.Bar)
        select string.Create(CultureInfo.InvariantCulture, $"{bar.What}: {bar.Measured:F0}, not under {bar.Bar:F0}");

    private static double Figure(JsonElement page, string name) => page.TryGetProperty(name, out var figure) && figure.ValueKind == JsonValueKind.Number ? figure.GetDouble() : double.NaN;
}
