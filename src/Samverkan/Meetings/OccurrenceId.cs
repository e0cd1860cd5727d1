using System.Globalization;

namespace Samverkan.Meetings;

/// <summary>
/// Which of a group's meetings one is; it keeps its id when it is moved. Written with digits and hyphens only, so it can be part of a key.
/// </summary>
public abstract record OccurrenceId
{
    private const string DayForm = "yyyy-MM-dd";

    private OccurrenceId()
    {
    }

    /// <summary>Reads what <see cref="ToString"/> writes, and nothing else; null for any other text.</summary>
    public static OccurrenceId? Parse(string? text)
    {
        var end = text?.LastIndexOf('-') ?? -1;
        if (text is null || end < 0 || Whole(text[(end + 1)..]) is not { } number)
        {
            return null;
        }

        var before = text[..end];
        OccurrenceId? read = DateOnly.TryParseExact(before, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new Extra(day, number)
            : Whole(before) is { } year and <= 9999 ? new Planned(year, number)
            : null;
        return read?.ToString() == text ? read : null;
    }

    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out OccurrenceId? occurrence) => (occurrence = Parse(text)) is not null;

    public sealed override string ToString() => this switch
    {
        Planned planned => string.Create(CultureInfo.InvariantCulture, $"{planned.Year}-{planned.Number}"),
        Extra extra => string.Create(CultureInfo.InvariantCulture, $"{extra.Booked.ToString(DayForm, CultureInfo.InvariantCulture)}-{extra.Number}"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    /// <summary>A meeting of the year plan, "2027-1": the meeting of the first of the equal parts that the group's cadence divides the year into.</summary>
    public sealed record Planned(int Year, int Number) : OccurrenceId;

    /// <summary>A meeting that a person booked, "2027-03-15-1": the first that was booked for that day.</summary>
    public sealed record Extra(DateOnly Booked, int Number) : OccurrenceId;
}
