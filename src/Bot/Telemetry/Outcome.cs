using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Telemetry;

/// <summary>What came of a question, as metrics and spans name it.</summary>
internal static class Outcome
{
    public static string Of(Answer answer) => answer switch
    {
        Answer.Facts => "answered",
        Answer.NotStated => "not_stated",
        Answer.FromRecords => "from_records",
        Answer.Ambiguous => "ambiguous",
        Answer.OutOfScope => "out_of_scope",
        Answer.Refused => "refused",
        Answer.Conversation => "conversation",
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer.GetType().Name, null),
    };
}
