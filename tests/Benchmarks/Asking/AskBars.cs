using System.Diagnostics;
using Samverkan.Benchmarks.Bars;
using Samverkan.Questions;

namespace Samverkan.Benchmarks.Asking;

/// <summary>Interpreting and answering, over the mixed questions.</summary>
internal static class AskBars
{
    private const int Repeats = 20;

    public static Bar Measure(QuestionEngine engine, string register, string asked)
    {
        var questions = MixedQuestions.For(engine);
        var each = Clocked.Microseconds(questions, question => engine.Ask(question.Text, question.Context).Answers.Count);
        var (text, slowest) = questions.Select(question => (question.Text, Took: Alone(engine, question))).MaxBy(one => one.Took);
        return new Bar($"a question, {register}", asked, $"{each:F1} µs", $"slowest {slowest:F0} µs: {text}");
    }

    private static double Alone(QuestionEngine engine, AskedQuestion question) => Enumerable.Range(0, Repeats).Min(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        engine.Ask(question.Text, question.Context);
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    });
}
