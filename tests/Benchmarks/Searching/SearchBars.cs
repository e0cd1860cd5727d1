using System.Diagnostics;
using Samverkan.Benchmarks.Bars;
using Samverkan.Questions;
using Samverkan.Questions.Searching;

namespace Samverkan.Benchmarks.Searching;

/// <summary>A search, from what is typed to a page of hits with what is said of them.</summary>
internal static class SearchBars
{
    private const int Repeats = 20;

    private static readonly AskContext Context = new() { Today = new DateOnly(2026, 11, 23) };

    public static Bar Measure(QuestionEngine engine, string register, string asked)
    {
        var start = Stopwatch.GetTimestamp();
        Find(engine, string.Empty);
        var first = Stopwatch.GetElapsedTime(start);
        var texts = TypedTexts.Of(engine.Register);
        _ = Clocked.Microseconds(texts, text => Find(engine, text));
        var times = texts.Select(text => (Text: text, Took: Alone(engine, text))).OrderBy(one => one.Took).ToList();
        return new Bar(
            $"a search of {texts.Count} typed texts, {register}",
            asked,
            $"{times[times.Count / 2].Took:F0} µs",
            $"p99 {times[times.Count * 99 / 100].Took:F0} µs, slowest {times[^1].Took:F0} µs: {times[^1].Text}; the first one, with the index, {first.TotalMilliseconds:F0} ms");
    }

    private static int Find(QuestionEngine engine, string text) => engine.Search(text, new SearchPage(null, null), Context).Count;

    private static double Alone(QuestionEngine engine, string text) => Enumerable.Range(0, Repeats).Select(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        Find(engine, text);
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }).Order().ElementAt(Repeats / 2);
}
