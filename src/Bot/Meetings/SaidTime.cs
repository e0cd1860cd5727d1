using Samverkan.Meetings;

namespace Samverkan.Bot.Meetings;

/// <summary>When somebody wrote that a meeting is or is to be, whole or in part.</summary>
/// <param name="Readings">None where nothing of it is said or it cannot be; the likeliest first.</param>
/// <param name="Rest">What else was written.</param>
internal sealed record SaidTime(IReadOnlyList<SaidReading> Readings, string Rest)
{
    // Stand in for the half that is not said, so that the other is read with all that can be meant by it.
    private const string AnyHour = " kl 12.00";
    private const string DayForm = "yyyy-MM-dd ";

    /// <summary>The weekday that was written, where the date is on another.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>A day that there is not: "30 februari".</summary>
    public string? NoSuchDay { get; init; }

    public DateOnly? Past { get; init; }

    public bool HasDay => Past is not null || NoSuchDay is not null || Readings.Any(reading => reading.Day is not null);

    public IEnumerable<DateOnly> Days => Readings.Select(reading => reading.Day).Append(Past).OfType<DateOnly>().Distinct();

    public static SaidTime Of(string text, DateOnly today)
    {
        var read = MeetingWords.Read(text, today);
        return read.Reading switch
        {
            MeetingReading.NotUnderstood { Missing: MeetingPart.Both } => new SaidTime([], read.Rest),
            MeetingReading.NotUnderstood { Missing: MeetingPart.Hour } => Of(MeetingWords.Read(text + AnyHour, today).Reading, read.Rest, when => new SaidReading(when.Date, null, when.Length)),
            MeetingReading.NotUnderstood => Of(MeetingWords.Read(today.AddDays(1).ToString(DayForm, System.Globalization.CultureInfo.InvariantCulture) + text, today).Reading, read.Rest, when => new SaidReading(null, when.Start, when.Length)),
            var whole => Of(whole, read.Rest, when => new SaidReading(when.Date, when.Start, when.Length)),
        };
    }

    private static SaidTime Of(MeetingReading reading, string rest, Func<MeetingReading.When, SaidReading> part) => reading switch
    {
        MeetingReading.When one => new SaidTime([part(one)], rest),
        MeetingReading.Ambiguous several => new SaidTime([.. several.Readings.Select(part).Distinct()], rest),
        MeetingReading.WeekdayDiffers differs => new SaidTime([.. differs.Readings.Select(part).Distinct()], rest) { Weekday = differs.Said },
        MeetingReading.NoSuchDate no => new SaidTime([], rest) { NoSuchDay = no.Said },
        MeetingReading.InThePast past => new SaidTime([], rest) { Past = past.Date },
        _ => new SaidTime([], rest),
    };
}
