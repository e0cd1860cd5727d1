using BenchmarkDotNet.Attributes;
using Samverkan.Benchmarks.Registers;
using Samverkan.Questions;
using Samverkan.Register;

namespace Samverkan.Benchmarks.Asking;

/// <summary>From a text to its answer; times and bytes are those of one question. BenchmarkDotNet derives from the class.</summary>
public class AskBenchmarks
{
    private QuestionEngine engine = null!;
    private IReadOnlyList<AskedQuestion> questions = [];

    [Params(RegisterSize.Shipped, RegisterSize.TenThousandGroups)]
    public RegisterSize Size { get; set; }

    [GlobalSetup]
    public void Make()
    {
        engine = new QuestionEngine(new RegisterSnapshot(Size.Content()));
        questions = MixedQuestions.For(engine);
    }

    [Benchmark(OperationsPerInvoke = MixedQuestions.Count)]
    public int Question()
    {
        var answers = 0;
        foreach (var question in questions)
        {
            answers += engine.Ask(question.Text, question.Context).Answers.Count;
        }

        return answers;
    }
}
