namespace Samverkan.Meetings.Planning;

/// <summary>A meeting day near the middle of a part of the year.</summary>
internal readonly record struct DayNear(int Day, DayOfWeek Weekday, Reach Reach);
