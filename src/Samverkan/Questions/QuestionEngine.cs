using Samverkan.Questions.Answers;
using Samverkan.Questions.Asked;
using Samverkan.Questions.Readings;
using Samverkan.Questions.Searching;
using Samverkan.Questions.Words;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions;

/// <summary>
/// Answers questions about a register in Swedish and English: deterministic, local, explainable. No I/O, no clock, no model.
/// Made once for a register; safe for any number of threads.
/// </summary>
public sealed class QuestionEngine
{
    private readonly Interpreter interpreter;
    private readonly Answerer answerer;
    private readonly Lazy<Searcher> searcher;

    public QuestionEngine(RegisterSnapshot register)
    {
        var vocabulary = new Vocabulary(register);
        Register = register;
        interpreter = new Interpreter(register, vocabulary);
        answerer = new Answerer(register);

        // Most processes that answer are never searched in.
        searcher = new Lazy<Searcher>(() => new Searcher(register, vocabulary));
    }

    public RegisterSnapshot Register { get; }

    /// <summary>Answers a text of any length and content. Never throws for what the text holds.</summary>
    public Reply Ask(string text, AskContext context)
    {
        var reading = interpreter.Read(text, context);
        var answers = new Answer[reading.Questions.Count];
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = answerer.Answer(reading.Questions[i], reading.Language, context);
        }

        return new Reply(reading.Language, answers, reading.Topic);
    }

    /// <summary>Answers a question that was read before. What it names is in the register.</summary>
    public Answer Answer(Question question, Language language, AskContext context) => answerer.Answer(question, language, context);

    /// <summary>
    /// The groups, seats and people that a text may mean while it is being typed, the likeliest first, told in the language of
    /// <paramref name="context"/>; of an empty text the groups, those of the asker first. People with protected identity are never among them.
    /// </summary>
    public IReadOnlyList<Found> Search(string text, SearchPage page, AskContext context) => answerer.Tell(searcher.Value.Find(text, page, context), context with { MaySeeProtected = false });

    /// <summary>The groups, patterns, roles, areas and persons that a text names, in the order named.</summary>
    public IReadOnlyList<EntityRef> Mentioned(string text) => interpreter.Mentioned(text);
}
