using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Cards;

/// <summary>What the register does not say, and what it says nearby.</summary>
internal static class NotStatedCard
{
    public static void Write(CardDraft draft, Answer.NotStated answer)
    {
        draft.Headline(answer.Headline);
        draft.Rows(answer.Rows);
        draft.Small(SourceLines.Of(answer.Sources, draft.Texts));
    }
}
