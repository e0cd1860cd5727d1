using Samverkan.Bot.Cards;
using Samverkan.Bot.Texts;
using Samverkan.Questions;
using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Cli;

/// <summary>Answers in a terminal: the headline, the rows as a table, what must be known besides, and the source.</summary>
internal sealed class AnswerPage(TerminalStreams streams, CliTexts texts)
{
    public void Write(Reply reply)
    {
        for (var index = 0; index < reply.Answers.Count; index++)
        {
            if (index > 0)
            {
                streams.Result();
            }

            Write(reply.Answers[index], HostTexts.In(reply.Language));
        }
    }

    private void Write(Answer answer, HostTexts words)
    {
        streams.Result(answer.Headline);
        switch (answer)
        {
            case Answer.Facts facts:
                Rows(facts.Rows);
                Paragraph(facts.Notes);
                Paragraph(SourceLines.Of(facts.Sources, words));
                break;
            case Answer.NotStated notStated:
                Rows(notStated.Rows);
                Paragraph(SourceLines.Of(notStated.Sources, words));
                break;
            case Answer.Ambiguous ambiguous:
                Paragraph([.. ambiguous.Choices.Select(YouCanAsk)]);
                break;
            case Answer.OutOfScope:
                Paragraph([.. answer.FollowUps.Select(YouCanAsk)]);
                break;
            case Answer.Conversation conversation:
                Rows(conversation.Rows);
                break;
            case Answer.Refused or Answer.FromRecords:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(answer), answer, null);
        }
    }

    private string YouCanAsk(Suggestion suggestion) => CliTexts.Fill(texts.YouCanAsk, suggestion.Question);

    private void Rows(IReadOnlyList<AnswerRow> rows)
    {
        var width = rows.Max(row => row.Label?.Length) ?? 0;
        Paragraph([.. rows.Select(row => row.Label is null ? $"  {row.Value}" : $"  {row.Label.PadRight(width)}  {row.Value}")]);
    }

    private void Paragraph(IReadOnlyList<string> lines)
    {
        if (lines.Count > 0)
        {
            streams.Result();
        }

        foreach (var line in lines)
        {
            streams.Result(line);
        }
    }
}
