namespace Samverkan.Meetings.Saying;

/// <summary>The day, the hour and the length in a text, and where they stand.</summary>
internal sealed class Moment
{
    private const string Around = " ,.;:-–(\t\r\n";
    private readonly List<(int Start, int End)> places = [];
    private (int Start, int End) dayPlace;

    private Moment()
    {
    }

    public SaidDay? Day { get; private set; }

    public SaidClock? Clock { get; private set; }

    public TimeSpan? Length { get; private set; }

    public static Moment In(Pieces text)
    {
        var found = new Moment();
        var lastEnd = 0;
        var dayEnd = -1;
        for (var i = 0; i < text.Count;)
        {
            var start = i;
            if (found.Day is null && DayReader.At(text, i) is ({ } day, var afterDay))
            {
                (found.Day, dayEnd, i) = (day, afterDay, afterDay);
                found.dayPlace = (text[start].Start, text[i - 1].End);
            }
            else if (LengthReader.At(text, i) is var (length, afterLength))
            {
                (found.Length, i) = ((found.Length ?? TimeSpan.Zero) + length, afterLength);
            }
            else if (found.Clock is null && ClockReader.At(text, i, dayEnd >= 0 && text.AfterSmall(dayEnd) == i) is ({ } clock, var afterClock))
            {
                (found.Clock, i) = (clock, afterClock);
            }
            else
            {
                i++;
                continue;
            }

            found.places.Add((text[Before(text, start, lastEnd)].Start, text[i - 1].End));
            lastEnd = i;
        }

        return found;
    }

    /// <summary>The day as it was written.</summary>
    public string DayAsSaid(string text) => text[dayPlace.Start..dayPlace.End];

    public string Said(string text) => string.Join(' ', places.Select(place => text[place.Start..place.End]));

    public string Rest(string text)
    {
        var rest = new List<string>();
        var from = 0;
        foreach (var (start, end) in places.Append((text.Length, text.Length)))
        {
            rest.Add(text[from..start].Trim(Around.ToCharArray()));
            from = end;
        }

        return string.Join(' ', rest.Where(part => part.Length > 0));
    }

    // Small words and commas before what is read belong to it: "den 15 mars", "for two hours".
    private static int Before(Pieces text, int start, int from)
    {
        while (start > from && (text.Is(start - 1, ',') || text.Phrase(start - 1, MomentWord.Small | MomentWord.Coming | MomentWord.OClock) is ({ } and not MomentWord.None, var end) && end == start))
        {
            start--;
        }

        return start;
    }
}
