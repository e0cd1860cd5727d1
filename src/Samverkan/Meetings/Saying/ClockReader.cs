namespace Samverkan.Meetings.Saying;

/// <summary>Reads an hour or from when to when: "13:00", "kl 9-11", "klockan halv tio", "at 2pm", "kl 13 till 15".</summary>
internal static class ClockReader
{
    private const int FirstSureHour = 7;
    private const int HoursOfDay = 24;
    private const int HalfHour = 30;
    private const MomentWord Halves = MomentWord.Morning | MomentWord.Afternoon;

    /// <param name="afterDay">A day stands just before: then figures alone are an hour.</param>
    public static (SaidClock Clock, int End)? At(Pieces text, int i, bool afterDay)
    {
        var at = text.AfterOClock(i);
        if (DayReader.At(text, at) is not null || Hour(text, at) is not ({ } begin, var end))
        {
            return null;
        }

        var sure = (afterDay && text.Number(at) is not null) || at > i || end > at + 1;
        var (half, afterHalf) = text.Phrase(text.AfterOClock(end), Halves);
        sure |= afterHalf > end;
        end = Math.Max(end, afterHalf);
        if (End(text, end) is not ({ } last, var afterLast))
        {
            begin = begin.At(half);
            return sure && Readings(begin, null) is { Count: > 0 } one ? (new SaidClock(one), end) : null;
        }

        var (lastHalf, afterLastHalf) = text.Phrase(afterLast, Halves);
        last = last.At(lastHalf);
        begin = half != MomentWord.None ? begin.At(half) : lastHalf == MomentWord.None ? begin : Shared(begin, lastHalf, last);
        sure |= afterLastHalf > afterLast || afterLast > end + 2;
        return sure && Readings(begin, last) is { Count: > 0 } both ? (new SaidClock(both), Math.Max(afterLast, afterLastHalf)) : null;
    }

    // "1-3 pm" is afternoon all through, "11-1 pm" begins before noon.
    private static SaidHour Shared(SaidHour begin, MomentWord half, SaidHour last) =>
        begin.At(half) is var same && same.Minutes.First() < last.Minutes.First() ? same : begin.At(MomentWord.Morning);

    private static List<(TimeOnly, TimeSpan?)> Readings(SaidHour begin, SaidHour? last)
    {
        var found = new List<(TimeOnly, TimeSpan?)>();
        if (!begin.Exists || begin.Hour == HoursOfDay || last is { Exists: false })
        {
            return found;
        }

        foreach (var minute in begin.Minutes)
        {
            var length = last?.Since(minute);
            if (length is null or > 0)
            {
                found.Add((TimeOnly.MinValue.AddMinutes(minute), length is { } minutes ? TimeSpan.FromMinutes(minutes) : null));
            }
        }

        return found;
    }

    private static (SaidHour Hour, int End)? End(Pieces text, int i)
    {
        var at = text.Is(i, '-') ? i + 1 : text.After(i, MomentWord.Until);
        return at > i ? Hour(text, text.AfterOClock(at)) : null;
    }

    private static (SaidHour Hour, int End)? Hour(Pieces text, int i)
    {
        if (text.After(i, MomentWord.HalfTo) is var half && half > i)
        {
            return Whole(text, half) is { } of and >= 1 ? (Said((of + 11) % 12 is 0 ? 12 : (of + 11) % 12, HalfHour, false), half + 1) : null;
        }

        var piece = text[i];
        return piece is { Number: >= 0 and var figures, Length: 3 or 4 } ? (new SaidHour(figures / 100, figures % 100, false), i + 1)
            : Whole(text, i) is not { } hour ? null
            : text[i + 1] is { Sign: '.' or ':', Glued: true } && text[i + 2] is { Glued: true, Length: 2, Number: { } minute } ? (Said(hour, minute, Figured(piece)), i + 3)
            : (Said(hour, 0, Figured(piece)), i + 1);
    }

    private static int? Whole(Pieces text, int i) =>
        text[i] is { Length: <= 2, Number: { } number } ? number : text[i].Word is { Length: > 0 } word ? MomentWords.Number(word) : null;

    // "09" and "00" say which half of the day it is.
    private static bool Figured(Piece piece) => piece.Number is { } number && piece.Length == 2 && number < 10;

    private static SaidHour Said(int hour, int minute, bool exact) => new(hour, minute, !exact && hour is >= 1 and < FirstSureHour);
}
