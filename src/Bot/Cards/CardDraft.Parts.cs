using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Cards;

/// <summary>Parts with a title.</summary>
internal sealed partial class CardDraft
{
    /// <param name="title">Empty for a part that needs none.</param>
    public void Part(string title, IReadOnlyList<AnswerRow> rows)
    {
        Separate();
        if (title.Length > 0)
        {
            Headline(title);
        }

        Rows(rows);
    }
}
