namespace Samverkan.Meetings.Saying;

/// <summary>Reads a day: "2027-03-15", "tisdag 9 mars", "March 15th, 2027", "15/3", "nästa torsdag", "i morgon".</summary>
internal static class DayReader
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;
    private const int FiguresOfYear = 4;
    private const int MostDays = 31;
    private const int MostFiguresOfDay = 2;

    /// <summary>The day that is said at a place, and where it ends.</summary>
    public static (SaidDay Day, int End)? At(Pieces text, int i) => Relative(text, i) ?? WithWeekday(text, i) ?? Dated(text, i);

    private static (SaidDay, int)? Relative(Pieces text, int i) => text.Phrase(i, MomentWord.Today | MomentWord.Tomorrow | MomentWord.DayAfterTomorrow) switch
    {
        (MomentWord.Today, var end) => (new SaidDay.Away(0), end),
        (MomentWord.Tomorrow, var end) => (new SaidDay.Away(1), end),
        (MomentWord.DayAfterTomorrow, var end) => (new SaidDay.Away(2), end),
        _ => null,
    };

    private static (SaidDay, int)? WithWeekday(Pieces text, int i)
    {
        if (text.After(i, MomentWord.NextWeek) is var week && week > i)
        {
            var named = text.AfterSmall(week, MomentWord.Small | MomentWord.Coming);
            return MomentWords.Weekday(text[named].Word, abbreviated: true) is { } of ? (new SaidDay.OfNextWeek(of), named + 1) : null;
        }

        var next = text.After(i, MomentWord.Next);
        var at = next > i ? next : text.After(i, MomentWord.Coming);
        if (MomentWords.Weekday(text[at].Word, abbreviated: true) is not { } weekday)
        {
            return null;
        }

        var end = text.Is(at + 1, '.') ? at + 2 : at + 1;
        if (Dated(text, text.AfterSmall(end)) is ({ } dated, var afterDate))
        {
            return (dated with { Weekday = weekday }, afterDate);
        }

        // "Man" and "sat" are words of their own: alone, a weekday is written out or has a word before it or an hour after it.
        var sure = at > i || end > at + 1 || text.After(end, MomentWord.OClock) > end || MomentWords.Weekday(text[at].Word, abbreviated: false) is not null;
        return !sure ? null
            : next > i ? (new SaidDay.NextOne(weekday), end)
            : text.After(end, MomentWord.NextWeek) is var ofNext && ofNext > end ? (new SaidDay.OfNextWeek(weekday), ofNext)
            : OfWeek(text, end, weekday) ?? (new SaidDay.Coming(weekday), end);
    }

    private static (SaidDay, int)? OfWeek(Pieces text, int i, DayOfWeek weekday)
    {
        var number = text.After(i, MomentWord.Week);
        number += number > i && text.Is(number, '.') ? 1 : 0;
        return number > i && text.Number(number) is { } week ? (new SaidDay.OfWeek(weekday, week), number + 1) : null;
    }

    private static (SaidDay.Dated Day, int End)? Dated(Pieces text, int i) =>
        (Figures(text, i) ?? DayMonth(text, i) ?? MonthDay(text, i)) is ({ } day, var end) ? WeekdayAfter(text, day, end) : null;

    // "2027-03-15", "15.3.2027", "15/3 2027", "15/3".
    private static (SaidDay.Dated, int)? Figures(Pieces text, int i)
    {
        if (text.Number(i) is not { } first || text[i + 1] is not { Sign: '-' or '/' or '.', Glued: true, Sign: var sign } || text[i + 2] is not { Glued: true, Length: <= MostFiguresOfDay, Number: { } second })
        {
            return null;
        }

        var third = text[i + 3].Sign == sign && text[i + 3].Glued && text[i + 4] is { Glued: true, Number: { } last } ? last : (int?)null;
        return text[i].Length == FiguresOfYear ? (third is { } day ? (new SaidDay.Dated(YearOf(first), second, day), i + 5) : null)
            : text[i].Length > MostFiguresOfDay ? null
            : third is not null && text[i + 4].Length == FiguresOfYear ? (DayAndMonth(YearOf(third.Value), first, second), i + 5)
            : sign != '/' ? null
            : Year(text, i + 3) is { } year ? (DayAndMonth(year, first, second), i + 4)
            : (DayAndMonth(null, first, second), i + 3);
    }

    // "15 mars 2027", "den 15:e mars", "15th of March".
    private static (SaidDay.Dated, int)? DayMonth(Pieces text, int i)
    {
        if (text[i] is not { Length: <= MostFiguresOfDay, Number: { } day })
        {
            return null;
        }

        var month = text.AfterSmall(AfterOrdinal(text, i + 1));
        return MomentWords.Month(text[month].Word) is { } number ? WithYear(text, number, day, month + 1) : null;
    }

    // "March 15th, 2027", but not "mars 13.00".
    private static (SaidDay.Dated, int)? MonthDay(Pieces text, int i)
    {
        if (MomentWords.Month(text[i].Word) is not { } month)
        {
            return null;
        }

        var at = text.AfterSmall(text.Is(i + 1, '.') ? i + 2 : i + 1);
        var isHour = text[at + 1] is { Sign: '.' or ':', Glued: true } && text[at + 2] is { Number: not null, Glued: true };
        return !isHour && text[at].Length <= MostFiguresOfDay && text.Number(at, 1, MostDays) is { } day ? WithYear(text, month, day, AfterOrdinal(text, at + 1)) : null;
    }

    private static (SaidDay.Dated, int) WithYear(Pieces text, int month, int day, int end)
    {
        var at = text.Is(end, '.') || text.Is(end, ',') ? end + 1 : end;
        return Year(text, at) is { } year ? (new SaidDay.Dated(year, month, day), at + 1) : (new SaidDay.Dated(null, month, day), end);
    }

    // "15 mars (måndag)".
    private static (SaidDay.Dated, int) WeekdayAfter(Pieces text, SaidDay.Dated day, int end)
    {
        var open = text.Is(end, '(') || text.Is(end, ',') ? end + 1 : end;
        return day.Weekday is null && MomentWords.Weekday(text[open].Word, abbreviated: false) is { } weekday
            ? (day with { Weekday = weekday }, text.Is(open + 1, ')') ? open + 2 : open + 1)
            : (day, end);
    }

    // Here a day comes before its month; "3/15" can only be the other way.
    private static SaidDay.Dated DayAndMonth(int? year, int first, int second) =>
        second > 12 && first is >= 1 and <= 12 ? new SaidDay.Dated(year, first, second) : new SaidDay.Dated(year, second, first);

    private static int? Year(Pieces text, int i) => text[i].Length == FiguresOfYear ? text.Number(i, FirstYear, LastYear) : null;

    // A year that no calendar of ours has makes the date one that does not exist.
    private static int YearOf(int number) => number is >= FirstYear and <= LastYear ? number : 0;

    private static int AfterOrdinal(Pieces text, int i)
    {
        var at = text.Is(i, ':') ? i + 1 : i;
        var end = text[at].Glued ? text.After(at, MomentWord.Ordinal) : at;
        return end > at ? end : text.Is(i, '.') && !text[i + 1].Glued ? i + 1 : i;
    }
}
