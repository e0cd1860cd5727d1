namespace Samverkan.Meetings.Minutes.Export;

/// <summary>A place at a meeting, by itself.</summary>
/// <param name="Minutes">The number of the minutes, as people write it.</param>
/// <param name="Meeting">The id of the meeting.</param>
/// <param name="Group">The key of the group.</param>
/// <param name="Version">Of the minutes that say so.</param>
public sealed record ExportedAttendance(string Minutes, string Meeting, string Group, string GroupName, DateOnly Day, int Version, ExportedPlace Place);
