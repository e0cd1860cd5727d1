using Samverkan.Questions.Answers;
using Samverkan.Questions.Readings;
using Samverkan.Questions.Words;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions;

/// <summary>
/// Answers questions about a register in Swedish and English: deterministic, local, explainable. No I/O, no clock, no model.
/// Made once for a register; safe for any number of threads.
/// </summary>
public sealed class QuestionEngine(RegisterSnapshot register)
{
    private readonly Interpreter interpreter = new(register, new Vocabulary(register));
    private readonly Answerer answerer = new(register);

    public RegisterSnapshot Register { get; } = register;

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

    /// <summary>The groups, patterns, roles, areas and persons that a text names, in the order named.</summary>
    public IReadOnlyList<EntityRef> Mentioned(string text) => interpreter.Mentioned(text);
}
