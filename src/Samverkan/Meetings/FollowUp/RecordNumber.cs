using System.Globalization;
using Samverkan.Register.Model;

namespace Samverkan.Meetings.FollowUp;

/// <summary>Numbers of decisions and action items as keys.</summary>
internal static class RecordNumber
{
    public static string Write(GroupId group, int year, int meeting, int ordinal) => string.Create(CultureInfo.InvariantCulture, $"{group} {year:0000} {ordinal:00000} {meeting}");

    public static (GroupId Group, int Year, int Meeting, int Ordinal)? Parse(string? text) =>
        text?.Split(' ') is [{ Length: > 0 } group, { Length: 4 } year, { Length: 5 } ordinal, { Length: > 0 } meeting] && Whole(year) is { } y && Whole(ordinal) is { } o && Whole(meeting) is { } m
            ? (new GroupId(group), y, m, o)
            : null;

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
