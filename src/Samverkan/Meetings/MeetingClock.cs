namespace Samverkan.Meetings;

/// <summary>Local dates and hours as instants and back; what happens on the two days a year when the clock is changed.</summary>
public static class MeetingClock
{
    /// <summary>An hour that does not exist is the one after it; of an hour that comes twice it is the first.</summary>
    public static DateTimeOffset At(DateOnly date, TimeOnly start, TimeZoneInfo zone)
    {
        var local = date.ToDateTime(start);
        local = zone.IsInvalidTime(local) ? local.AddHours(1) : local;
        return new DateTimeOffset(local, zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local));
    }

    public static (DateOnly Date, TimeOnly Start) Local(DateTimeOffset instant, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(instant, zone).DateTime;
        return (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }
}
