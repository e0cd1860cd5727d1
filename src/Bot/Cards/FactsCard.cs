using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Cards;

/// <summary>What is stated: the answer in one line, its rows, what to know besides, and the proof.</summary>
internal static class FactsCard
{
    public static void Write(CardDraft draft, Answer.Facts answer)
    {
        draft.Headline(answer.Headline);
        draft.Rows(answer.Rows);
        draft.Small(answer.Notes);
        draft.Small(SourceLines.Of(answer.Sources, draft.Texts));
    }
}
