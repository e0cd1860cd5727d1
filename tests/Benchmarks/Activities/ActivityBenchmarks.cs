using BenchmarkDotNet.Attributes;
using Microsoft.Bot.Schema;
using Samverkan.Benchmarks.Registers;
using Samverkan.Bot.Cards;
using Samverkan.Questions;
using Samverkan.Register;

namespace Samverkan.Benchmarks.Activities;

/// <summary>The steps of a turn apart from the question itself, for a typical one. BenchmarkDotNet derives from the class.</summary>
public class ActivityBenchmarks
{
    private readonly byte[] message = TeamsMessage.Asking("Vilka sitter i LÖK-nätverket?");
    private readonly AskContext context = new() { Today = new DateOnly(2026, 11, 23) };
    private QuestionEngine engine = null!;
    private Reply reply = null!;
    private Activity answer = null!;

    [GlobalSetup]
    public void Make()
    {
        engine = new QuestionEngine(new RegisterSnapshot(RegisterSize.Shipped.Content()));
        reply = engine.Ask("Vilka sitter i LÖK-nätverket?", context);
        answer = Turn.Answer(Turn.Read(message), ReplyCard.Of(reply));
    }

    [Benchmark]
    public object ReadMessage() => Turn.Read(message);

    [Benchmark]
    public object BuildCard() => ReplyCard.Of(reply);

    [Benchmark]
    public int WriteAnswer() => Turn.Write(answer);

    [Benchmark]
    public int WholeTurn() => Turn.Take(message, engine, context);
}
