namespace Samverkan.Register.Model;

/// <summary>When a group likes to meet. Hours are local time, Europe/Stockholm.</summary>
public sealed record MeetingPreference
{
    public static readonly MeetingPreference Default = new();

    public IReadOnlyList<DayOfWeek> Weekdays { get; init; } = [DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday];

    public TimeOnly Start { get; init; } = new(9, 0);

    public TimeSpan Length { get; init; } = TimeSpan.FromHours(2);
}
