using System.Runtime;
using System.Runtime.InteropServices;

namespace Samverkan.Benchmarks.Load;

/// <summary>The figures of a load: of each server the round with the median turns a second, then both compared.</summary>
internal static class LoadReport
{
    private const double Megabyte = 1024 * 1024;

    public static async Task PrintAsync(TextWriter output, LoadOptions options, IReadOnlyList<Round> rounds, long answerSize, string settings)
    {
        await output.WriteLineAsync();
        await output.WriteLineAsync($"{Machine.Told}; {rounds.Count} rounds of {options.Time.TotalSeconds:F0} s, {options.Connections} connections, answers of {answerSize} bytes on average");
        await output.WriteLineAsync($"bot: {settings}{string.Concat(options.Settings.Select(setting => $", {setting.Key}={setting.Value}"))}");
        await output.WriteLineAsync($"echo: {(GCSettings.IsServerGC ? "server" : "workstation")} GC, {GCSettings.LatencyMode}; both: {RuntimeInformation.FrameworkDescription}");
        await output.WriteLineAsync();
        await output.WriteLineAsync($"{"",-5} {"turns/s",8} {"(least to most)",-18} {"p50",6} {"p95",6} {"p99",6} {"max ms",7} {"CPU ms/turn",12} {"MB at end",10} {"MB peak",8} {"load's own CPU",15}");
        await output.WriteLineAsync(Line("bot", [.. rounds.Select(round => round.Bot)]));
        await output.WriteLineAsync(Line("echo", [.. rounds.Select(round => round.Echo)]));
        await output.WriteLineAsync();
        await output.WriteLineAsync($"bot/echo, turns a second: {Told(Spread.Of(rounds.Select(round => round.TurnsRatio)))}");
        await output.WriteLineAsync($"bot/echo, processor time a turn: {Told(Spread.Of(rounds.Select(round => round.ProcessorRatio)))}");
        foreach (var (number, round) in rounds.Index())
        {
            foreach (var fault in round.Bot.Faults().Select(fault => $"bot: {fault}").Concat(round.Echo.Faults().Select(fault => $"echo: {fault}")))
            {
                await output.WriteLineAsync($"NOT AS IT SHOULD BE, round {number + 1}, {fault}");
            }
        }
    }

    private static string Line(string name, IReadOnlyList<Measurement> all)
    {
        var median = all.OrderBy(one => one.TurnsPerSecond).ElementAt(all.Count / 2);
        var spread = $"({all.Min(one => one.TurnsPerSecond):F0} to {all.Max(one => one.TurnsPerSecond):F0})";
        var after = all[^1].After;
        return $"{name,-5} {median.TurnsPerSecond,8:F0} {spread,-18} {Within(median, 0.5),6} {Within(median, 0.95),6} {Within(median, 0.99),6} {Within(median, 1),7} "
            + $"{median.ProcessorPerTurn,12:F4} {after.Resident / Megabyte,10:F0} {after.Peak / Megabyte,8:F0} {median.OverheadPerTurn,15:F4}";
    }

    private static string Told(Spread ratio) => $"{ratio.Median:F2} ({ratio.Least:F2} to {ratio.Most:F2})";

    private static string Within(Measurement one, double part) => $"{one.Load.Latencies.Within(part).TotalMilliseconds:F1}";
}
