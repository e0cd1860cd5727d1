using Samverkan.Questions;
using Samverkan.Register;

namespace Samverkan.Benchmarks.Asking;

/// <summary>What people ask, mixed: both languages, misspelt, inflected, in pieces, following up, out of scope (<c>questions.txt</c>).</summary>
internal static class MixedQuestions
{
    public const int Count = 40;

    private const string FollowedBy = " > ";

    /// <summary>The questions, with names of the engine's own register where the file leaves them open.</summary>
    public static IReadOnlyList<AskedQuestion> For(QuestionEngine engine)
    {
        var names = new NamesOf(engine.Register);
        AskedQuestion[] questions = [.. Resource.Text("questions.txt").Split('\n').Where(IsQuestion).Select(line => Asked(engine, names.Fill(line)))];
        return questions.Length == Count ? questions : throw new InvalidOperationException($"{questions.Length} questions are written, not {Count}.");
    }

    private static bool IsQuestion(string line) => line.Length > 0 && line[0] != '#';

    private static AskedQuestion Asked(QuestionEngine engine, string line)
    {
        var fresh = new AskContext { Today = new DateOnly(2026, 11, 23) };
        return line.Split(FollowedBy) is [var first, var second]
            ? new AskedQuestion(second, fresh with { Topic = engine.Ask(first, fresh).Topic })
            : new AskedQuestion(line, fresh);
    }

    /// <summary>Names of a register, another each time, taken from all over it.</summary>
    private sealed class NamesOf(RegisterSnapshot register)
    {
        private const int Stride = 7919;

        private int taken;

        public string Fill(string line)
        {
            line = Fill(line, "{group}", () => Next(register.Groups).Names.Name.Sv);
            line = Fill(line, "{group~}", () => Misspelling.Of(Next(register.Groups).Names.Name.Sv));
            line = Fill(line, "{role}", () => Next(register.Content.Roles).Names.InText(Language.Swedish));
            return Fill(line, "{area}", () => Next(register.Content.Areas).Names.Name.Sv);
        }

        private static string Fill(string line, string open, Func<string> name)
        {
            while (line.IndexOf(open, StringComparison.Ordinal) is var at and >= 0)
            {
                line = string.Concat(line.AsSpan(0, at), name(), line.AsSpan(at + open.Length));
            }

            return line;
        }

        private T Next<T>(IReadOnlyList<T> all) => all[(++taken * Stride) % all.Count];
    }
}
