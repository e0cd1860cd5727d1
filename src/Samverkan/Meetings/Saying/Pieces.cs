using System.Globalization;
using Samverkan.Questions.Words;

namespace Samverkan.Meetings.Saying;

/// <summary>A text in pieces, and what stands at a place of it.</summary>
internal sealed class Pieces
{
    private const int MostFigures = 8;
    private static readonly Piece Nothing = new(0, 0, "", null, '\0', false);
    private readonly List<Piece> pieces = [];

    public Pieces(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i++;
            if (char.IsAsciiDigit(text[start]))
            {
                i = While(text, i, char.IsAsciiDigit);
                Add(start, i, "", i - start <= MostFigures ? int.Parse(text.AsSpan(start, i - start), CultureInfo.InvariantCulture) : -1, '\0');
            }
            else if (char.IsLetter(text[start]))
            {
                i = While(text, i, char.IsLetter);
                Add(start, i, Folding.Fold(text[start..i]), null, '\0');
            }
            else if (!char.IsWhiteSpace(text[start]))
            {
                Add(start, i, "", null, Tokenizer.IsDash(text[start]) ? '-' : text[start]);
            }
        }
    }

    public int Count => pieces.Count;

    public Piece this[int i] => i >= 0 && i < pieces.Count ? pieces[i] : Nothing;

    public int? Number(int i) => this[i].Number;

    /// <summary>A number from a least to a most, in figures.</summary>
    public int? Number(int i, int least, int most) => Number(i) is { } number && number >= least && number <= most ? number : null;

    public bool Is(int i, char sign) => this[i].Sign == sign && sign != '\0';

    /// <summary>The end of the longest phrase at a place that is of a kind; the place itself where there is none.</summary>
    public int After(int i, MomentWord kind) => Phrase(i, kind).End;

    /// <summary>The place after "kl", "kl." or "at".</summary>
    public int AfterOClock(int i) => After(i, MomentWord.OClock) is var end && end > i && Is(end, '.') ? end + 1 : end;

    public (MomentWord Kind, int End) Phrase(int i, MomentWord kind)
    {
        var (found, end) = (MomentWord.None, i);
        var phrase = "";
        var at = i;
        for (var words = 0; words < MomentWords.LongestPhrase && this[at].Word is { Length: > 0 } word; words++)
        {
            phrase = words == 0 ? word : $"{phrase} {word}";
            at++;
            if ((MomentWords.Of(phrase) & kind) is not MomentWord.None and var those)
            {
                (found, end) = (those, at);
            }

            // "P.m.", "o'clock".
            at += this[at].Sign is '.' or '\'' or '’' && this[at].Glued && this[at + 1].Glued && this[at + 1].Word is { Length: > 0 } ? 1 : 0;
        }

        return (found, end);
    }

    /// <summary>The place after small words and commas.</summary>
    public int AfterSmall(int i, MomentWord kind = MomentWord.Small)
    {
        while (Is(i, ',') || After(i, kind) > i)
        {
            i = Is(i, ',') ? i + 1 : After(i, kind);
        }

        return i;
    }

    private void Add(int start, int end, string word, int? number, char sign) =>
        pieces.Add(new Piece(start, end, word, number, sign, pieces.Count > 0 && pieces[^1].End == start));

    private static int While(string text, int i, Func<char, bool> holds)
    {
        while (i < text.Length && holds(text[i]))
        {
            i++;
        }

        return i;
    }
}
