namespace Samverkan.Meetings;

/// <summary>What somebody wrote of when a meeting is to be. Hours are local time, Europe/Stockholm.</summary>
public abstract record MeetingReading
{
    private MeetingReading()
    {
    }

    /// <param name="Length">Null where it is not said.</param>
    public sealed record When(DateOnly Date, TimeOnly Start, TimeSpan? Length) : MeetingReading;

    /// <summary>It can be read in several ways: "nästa torsdag kl 14" on a Monday, "kl 2".</summary>
    /// <param name="Readings">From two to four, the likeliest first.</param>
    public sealed record Ambiguous(IReadOnlyList<When> Readings) : MeetingReading;

    public sealed record InThePast(DateOnly Date) : MeetingReading;

    /// <param name="Date">The day, where only the hour is missing.</param>
    /// <param name="Write">What to write instead, as a sentence.</param>
    public sealed record NotUnderstood(MeetingPart Missing, DateOnly? Date, Localized Write) : MeetingReading;

    /// <param name="Said">The day as it was written: "30 februari".</param>
    public sealed record NoSuchDate(string Said) : MeetingReading;

    /// <summary>"Tisdag 10 mars" in a year when that is a Wednesday.</summary>
    /// <param name="Said">The weekday that was written.</param>
    /// <param name="Readings">The date that was written, then the nearest date on that weekday; two of each where the hour can be read in two ways.</param>
    public sealed record WeekdayDiffers(DayOfWeek Said, IReadOnlyList<When> Readings) : MeetingReading;
}
