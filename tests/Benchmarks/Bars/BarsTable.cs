using Samverkan.Benchmarks.Asking;
using Samverkan.Benchmarks.Registers;
using Samverkan.Benchmarks.Searching;

namespace Samverkan.Benchmarks.Bars;

/// <summary>DESIGN's bars that can be told without a load, each with what it is on this machine. Told, not judged: load makes figures worse.</summary>
internal static class BarsTable
{
    public static async Task PrintAsync(TextWriter output)
    {
        await output.WriteLineAsync(Machine.Told);
        await output.WriteLineAsync($"{"what",-48} {"bar",-14} {"measured",-12} remark");
        await foreach (var bar in MeasureAsync())
        {
            await output.WriteLineAsync($"{bar.What,-48} {bar.Asked,-14} {bar.Measured,-12} {bar.Remark}");
        }
    }

    private static async IAsyncEnumerable<Bar> MeasureAsync()
    {
        var (shipped, loadedCold) = await LoadBars.MeasureAsync(content: null, "first start: sowing and loading, code cold", "part of 1.5 s");
        yield return loadedCold;
        yield return AskBars.Measure(shipped, "shipped register", "50 µs");
        yield return SearchBars.Measure(shipped, "shipped register", "none");
#if !BOTFRAMEWORK_SDK
        yield return Activities.TurnBars.Measure(shipped);
#endif
        var (large, loaded) = await LoadBars.MeasureAsync(RegisterSize.TenThousandGroups.Content(), "loading, 10,000 groups", "none");
        yield return loaded;
        yield return AskBars.Measure(large, "10,000 groups", "500 µs");
        yield return SearchBars.Measure(large, "10,000 groups", "1,000 µs");
    }
}
