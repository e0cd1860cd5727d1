using System.Globalization;
using Samverkan.Bot.Minutes.Reading;
using Samverkan.Bot.Minutes.Writing;
using Samverkan.Bot.Texts;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;
using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Cards.Minutes;

/// <summary>Minutes whole, in as many pieces as it takes.</summary>
internal static class MinutesFullCard
{
    private const int BytesOfPiece = 12_000;

    // A text is shown up to 1,500 characters; what is longer goes on in the next line.
    private const int LongestLine = 1_000;

    public static OutgoingCard Of(MinutesCall call, PublishedMinutes published, IReadOnlyDictionary<int, ActionItem> items, int piece)
    {
        var (draft, texts) = (new CardDraft(call.Language), call.Texts);
        var head = MinutesHead.Of(call.Group, published.Minutes.Start, call.Language);
        draft.Headline(head);
        draft.Note(MinutesNumber.Of(call.Group, published, call.Names));
        if (published.Minutes.Secrecy is { } secrecy)
        {
            draft.Alert(MinutesTexts.Fill(texts.SecrecyMark, secrecy));
        }

        var pieces = Pieces(new MinutesLines(call.Group, published.Minutes, published, items, call.Names));
        var at = Math.Min(piece, pieces.Count - 1);
        foreach (var (title, rows) in published.Retracted is null && at >= 0 ? pieces[at] : [])
        {
            draft.Part(title, rows);
        }

        if (published.Retracted is { } retracted)
        {
            draft.Paragraph(MinutesTexts.Fill(texts.RetractedAt, MinutesMoment.Of(retracted.At, call.Language)));
        }
        else if (at + 1 < pieces.Count)
        {
            var next = PageData.Button(texts.NextPage, ReadingClicks.Show, published.Meeting, call.Language);
            next.Data[ReadingClicks.Piece] = (at + 1).ToString(CultureInfo.InvariantCulture);
            draft.Button(next);
        }

        return draft.Finished(head) with { Persons = call.Names.Named };
    }

    private static List<List<(string Title, IReadOnlyList<AnswerRow> Rows)>> Pieces(MinutesLines lines)
    {
        List<List<(string, IReadOnlyList<AnswerRow>)>> pieces = [[]];
        var bytes = 0;
        foreach (var (title, rows) in lines.Parts(int.MaxValue))
        {
            List<AnswerRow> here = [];
            foreach (var row in rows.SelectMany(Lines))
            {
                var size = CardSize.Of(row.Label) + CardSize.Of(row.Value);
                if (bytes + size > BytesOfPiece && bytes > 0)
                {
                    Close();
                    pieces.Add([]);
                    bytes = 0;
                }

                bytes += size;
                here.Add(row);
            }

            Close();

            void Close()
            {
                if (here.Count > 0)
                {
                    pieces[^1].Add((title, here));
                    here = [];
                }
            }
        }

        return pieces;
    }

    private static IEnumerable<AnswerRow> Lines(AnswerRow row)
    {
        for (var at = 0; at < row.Value.Length || at == 0; at += LongestLine)
        {
            yield return new AnswerRow(at == 0 ? row.Label : null, row.Value[at..Math.Min(row.Value.Length, at + LongestLine)]);
        }
    }
}
