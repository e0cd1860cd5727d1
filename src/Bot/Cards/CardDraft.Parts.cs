using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Cards;

/// <summary>Parts with a title.</summary>
internal sealed partial class CardDraft
{
    /// <summary>Rows whose text is long: the label stands before it, where a phone has no room for a table.</summary>
    public void Items(IReadOnlyList<AnswerRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var value = LiteralText.Markdown(rows[i].Value);
            var text = rows[i].Label is { } label ? $"**{LiteralText.Markdown(label)}** {value}" : value;
            if (!Takes(CardSize.Of(text), BytesForRows))
            {
                AndMore(rows.Count - i);
                return;
            }

            AddSentence(text);
        }
    }

    /// <param name="title">Empty for a part that is a table of short facts.</param>
    public void Part(string title, IReadOnlyList<AnswerRow> rows)
    {
        Separate();
        if (title.Length == 0)
        {
            Rows(rows);
            return;
        }

        Headline(title);
        Items(rows);
    }
}
