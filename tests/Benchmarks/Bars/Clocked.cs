using System.Diagnostics;

namespace Samverkan.Benchmarks.Bars;

/// <summary>Quick times by the stopwatch.</summary>
internal static class Clocked
{
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Measuring = TimeSpan.FromSeconds(2);

    /// <summary>The mean time of one item, in microseconds, in the median pass over all of them once the code is warm.</summary>
    /// <remarks>A pass takes milliseconds: less than what the machine's other work takes at a time, so most passes are undisturbed.</remarks>
    public static double Microseconds<T>(IReadOnlyList<T> items, Func<T, int> act)
    {
        _ = Passes(items, act, Warming);
        var passes = Passes(items, act, Measuring);
        passes.Sort();
        return passes[passes.Count / 2].TotalMicroseconds / items.Count;
    }

    public static async Task<(T Result, TimeSpan Took)> OnceAsync<T>(Func<Task<T>> act)
    {
        var start = Stopwatch.GetTimestamp();
        var result = await act();
        return (result, Stopwatch.GetElapsedTime(start));
    }

    private static List<TimeSpan> Passes<T>(IReadOnlyList<T> items, Func<T, int> act, TimeSpan least)
    {
        var passes = new List<TimeSpan>();
        for (var start = Stopwatch.GetTimestamp(); passes.Count == 0 || Stopwatch.GetElapsedTime(start) < least;)
        {
            var began = Stopwatch.GetTimestamp();
            foreach (var item in items)
            {
                _ = act(item);
            }

            passes.Add(Stopwatch.GetElapsedTime(began));
        }

        return passes;
    }
}
