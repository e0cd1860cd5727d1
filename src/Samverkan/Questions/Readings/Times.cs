using Samverkan.Questions.Words;

namespace Samverkan.Questions.Readings;

/// <summary>Finds the times in a text and makes one mention of each: "2026-03-01", "1/3 2026", "den 1 mars i år", "March 1st, 2025", "2019".</summary>
internal static class Times
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;
    private const int May = 5;
    private const int LongestOrdinal = 2;
    private const Course Edges = Course.Before | Course.After | Course.Since | Course.Starting;

    public static List<Mention> Gather(List<Mention> mentions)
    {
        if (!mentions.Exists(mention => mention.Number is not null || mention.Meaning is { Month: not null } or { When: not null }))
        {
            return mentions;
        }

        var gathered = new List<Mention>(mentions.Count);
        for (var i = 0; i < mentions.Count;)
        {
            if (At(mentions, i) is not { } found)
            {
                gathered.Add(mentions[i++]);
                continue;
            }

            var edge = Edge(gathered);
            var first = edge == Course.None ? mentions[i] : PopEdge(gathered);
            gathered.Add(first.AsTime(mentions[found.End - 1].Last, found.Time with { Edge = edge }));
            i = found.End;
        }

        return gathered;
    }

    private static (SaidTime Time, int End)? At(List<Mention> mentions, int i)
    {
        var mention = mentions[i];
        if (mention.Meaning is { When: { } when })
        {
            // "Hösten 2026", "spring of 2027".
            var year = when is < Words.When.Spring or > Words.When.Winter ? (int?)null : Year(mentions, i + 1) ?? (i + 1 < mentions.Count && mentions[i + 1].Is(WordClass.Connective) ? Year(mentions, i + 2) : null);
            return (new SaidTime(year, null, null, when, Course.None), year is null ? i + 1 : Year(mentions, i + 1) is null ? i + 3 : i + 2);
        }

        return mention.Meaning is { Month: { } month } ? FromMonth(mentions, i, month)
            : mention.Number is { } number && mention.Meaning is null ? FromNumber(mentions, i, number)
            : null;
    }

    // "Mars 2025", "March 1st, 2025".
    private static (SaidTime, int)? FromMonth(List<Mention> mentions, int i, int month)
    {
        var day = Day(mentions, i + 1) is { } said && Year(mentions, i + 1) is null ? said : (int?)null;
        var end = day is null ? i + 1 : AfterOrdinal(mentions, i + 2);
        var (year, when, after) = YearAt(mentions, end);
        var bareMay = month == May && mentions[i].Meaning is { English: true, Swedish: false } && day is null && year is null && when is null;
        return bareMay ? null : (new SaidTime(year, month, day, when, Course.None), after);
    }

    private static (SaidTime, int)? FromNumber(List<Mention> mentions, int i, int number)
    {
        if (number is >= FirstYear and <= LastYear)
        {
            return i + 2 < mentions.Count && mentions[i + 1] is { Number: >= 1 and <= 12, Token.AfterDash: true } isoMonth && mentions[i + 2] is { Number: >= 1 and <= 31, Token.AfterDash: true } isoDay
                ? (new SaidTime(number, isoMonth.Number, isoDay.Number, null, Course.None), i + 3)
                : (new SaidTime(number, null, null, null, Course.None), i + 1);
        }

        if (number is < 1 or > 31)
        {
            return null;
        }

        var next = AfterOrdinal(mentions, i + 1);
        if (next < mentions.Count && mentions[next].Meaning is { Month: { } month })
        {
            var (year, when, after) = YearAt(mentions, next + 1);
            return (new SaidTime(year, month, number, when, Course.None), after);
        }

        return Slashed(mentions, i, number);
    }

    // "1/3 2026"; without a year only where a word before says that it is a day.
    private static (SaidTime, int)? Slashed(List<Mention> mentions, int i, int day)
    {
        if (i + 1 >= mentions.Count || mentions[i + 1] is not { Number: >= 1 and <= 12, Token.AfterSlash: true } month)
        {
            return null;
        }

        var (year, when, after) = YearAt(mentions, i + 2);
        var said = year is not null || when is not null || (i > 0 && (mentions[i - 1].Meaning?.Course & Edges) is > Course.None);
        return said ? (new SaidTime(year, month.Number, day, when, Course.None), after) : null;
    }

    private static (int? Year, When? When, int End) YearAt(List<Mention> mentions, int i) =>
        Year(mentions, i) is { } year ? (year, null, i + 1)
        : i < mentions.Count && mentions[i].Meaning?.When is Words.When.ThisYear or Words.When.LastYear or Words.When.NextYear ? (null, mentions[i].Meaning?.When, i + 1)
        : (null, null, i);

    private static int? Year(List<Mention> mentions, int i) => i < mentions.Count && mentions[i].Number is >= FirstYear and <= LastYear ? mentions[i].Number : null;

    private static int? Day(List<Mention> mentions, int i) => i < mentions.Count && mentions[i] is { Meaning: null, Number: >= 1 and <= 31 } ? mentions[i].Number : null;

    // "1:a mars", "1st of March".
    private static int AfterOrdinal(List<Mention> mentions, int i)
    {
        if (i < mentions.Count && mentions[i].Number is null && mentions[i].Token is { Length: <= LongestOrdinal, Glued: true })
        {
            i++;
        }

        return i < mentions.Count && mentions[i].Is(WordClass.Connective) && i + 1 < mentions.Count && mentions[i + 1].Meaning?.Month is not null ? i + 1 : i;
    }

    private static Course Edge(List<Mention> before) => Before(before) is { } at ? (before[at].Meaning?.Course ?? Course.None) & Edges : Course.None;

    private static Mention PopEdge(List<Mention> before)
    {
        var at = Before(before).GetValueOrDefault();
        var first = before[at];
        before.RemoveRange(at, before.Count - at);
        return first;
    }

    // "Före den 1 mars": small words may stand between.
    private static int? Before(List<Mention> before)
    {
        for (var i = before.Count - 1; i >= 0 && i >= before.Count - 2; i--)
        {
            if (before[i] is { Cues: Cue.None, Meaning.Course: var course } && (course & Edges) != 0)
            {
                return i;
            }

            if (!before[i].Is(WordClass.Skip | WordClass.Connective))
            {
                return null;
            }
        }

        return null;
    }
}
