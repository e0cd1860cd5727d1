using Samverkan.Benchmarks.Asking;
using Samverkan.Benchmarks.Bars;
using Samverkan.Questions;

namespace Samverkan.Benchmarks.Activities;

/// <summary>All of ours in a question turn, without HTTP.</summary>
internal static class TurnBars
{
    public static Bar Measure(QuestionEngine engine)
    {
        (byte[] Message, AskContext Context)[] turns = [.. MixedQuestions.For(engine).Select(question => (TeamsMessage.Asking(question.Text), question.Context))];
        var each = Clocked.Microseconds(turns, turn => Turn.Take(turn.Message, engine, turn.Context));
        return new Bar("a turn without HTTP: read, answer, card, write", "55 µs", $"{each:F1} µs", string.Empty);
    }
}
