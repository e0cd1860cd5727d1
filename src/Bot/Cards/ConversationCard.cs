using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Cards;

/// <summary>A greeting, thanks, or help.</summary>
internal static class ConversationCard
{
    public static void Write(CardDraft draft, Answer.Conversation answer)
    {
        draft.Headline(answer.Headline);
        draft.Rows(answer.Rows);
    }
}
