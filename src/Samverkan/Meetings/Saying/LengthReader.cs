namespace Samverkan.Meetings.Saying;

/// <summary>Reads how long: "2 timmar", "1,5 h", "90 min", "two hours".</summary>
internal static class LengthReader
{
    private const int MostHours = 24;
    private const double Tenth = 0.1;

    public static (TimeSpan Length, int End)? At(Pieces text, int i)
    {
        var whole = text.Number(i) ?? (text[i].Word is { Length: > 0 } word ? MomentWords.Number(word) : null);
        if (whole is not { } number)
        {
            return null;
        }

        var part = text[i + 1] is { Sign: ',' or '.', Glued: true } && text[i + 2] is { Glued: true, Length: 1, Number: { } tenths } ? tenths * Tenth : (double?)null;
        var at = part is null ? i + 1 : i + 3;
        var (unit, end) = text.Phrase(at, MomentWord.Hours | MomentWord.Minutes);
        var hours = number + (part ?? 0);
        var length = unit switch
        {
            MomentWord.Hours when hours is > 0 and <= MostHours => TimeSpan.FromHours(hours),
            MomentWord.Minutes when number is > 0 and <= MostHours * 60 && part is null => TimeSpan.FromMinutes(number),
            _ => TimeSpan.Zero,
        };
        return length > TimeSpan.Zero ? (length, end) : null;
    }
}
