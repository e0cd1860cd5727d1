using System.Diagnostics;

namespace Samverkan.Benchmarks.Bars;

/// <summary>Quick times by the stopwatch: of several rounds the least disturbed.</summary>
internal static class Clocked
{
    private const int Rounds = 5;
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(250);

    /// <summary>The mean time of one item, in microseconds, once the code is warm.</summary>
    public static double Microseconds<T>(IReadOnlyList<T> items, Func<T, int> act)
    {
        _ = Mean(items, act, Warming);
        return Enumerable.Range(0, Rounds).Min(_ => Mean(items, act, Round));
    }

    public static async Task<(T Result, TimeSpan Took)> OnceAsync<T>(Func<Task<T>> act)
    {
        var start = Stopwatch.GetTimestamp();
        var result = await act();
        return (result, Stopwatch.GetElapsedTime(start));
    }

    private static double Mean<T>(IReadOnlyList<T> items, Func<T, int> act, TimeSpan least)
    {
        var start = Stopwatch.GetTimestamp();
        var passes = 0;
        while (passes == 0 || Stopwatch.GetElapsedTime(start) < least)
        {
            foreach (var item in items)
            {
                _ = act(item);
            }

            passes++;
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / passes / items.Count;
    }
}
