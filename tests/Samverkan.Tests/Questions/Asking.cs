using Samverkan.Questions;
using Samverkan.Questions.Answers;
using Samverkan.Register;
using Samverkan.Register.Yaml;

namespace Samverkan.Tests.Questions;

/// <summary>Somebody who talks to the engine: remembers the topic, reads the answers as text.</summary>
internal sealed class Asking
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    private readonly QuestionEngine engine;
    private Topic? topic;

    public Asking(QuestionEngine? engine = null) => this.engine = engine ?? Goteborg;

    /// <summary>The register that is shipped.</summary>
    public static QuestionEngine Goteborg { get; } = new(new RegisterSnapshot(RegisterFile.Default()));

    public AskContext Context { get; init; } = new() { Today = Today };

    public Reply Ask(string text)
    {
        var reply = engine.Ask(text, Context with { Topic = topic });
        topic = reply.Topic ?? topic;
        return reply;
    }

    /// <summary>The one answer to a text; fails when there are more.</summary>
    public Answer AskOne(string text) => Assert.Single(Ask(text).Answers);

    public string Say(string text) => Text(Ask(text));

    /// <summary>All that is shown of a reply but the buttons.</summary>
    public static string Text(Reply reply) => string.Join('\n', reply.Answers.SelectMany(Lines));

    private static IEnumerable<string> Lines(Answer answer)
    {
        yield return answer.Headline;
        var (rows, notes, sources) = answer switch
        {
            Answer.Facts facts => (facts.Rows, facts.Notes, facts.Sources),
            Answer.NotStated unknown => (unknown.Rows, [], unknown.Sources),
            Answer.Conversation talk => (talk.Rows, [], []),
            _ => ([], [], []),
        };
        foreach (var row in rows)
        {
            yield return row.Label is null ? row.Value : $"{row.Label}: {row.Value}";
        }

        foreach (var note in notes)
        {
            yield return note;
        }

        foreach (var source in sources)
        {
            yield return $"{source.Title}, {source.Section} {source.Quote}";
        }
    }
}
