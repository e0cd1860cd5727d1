using System.Globalization;
using Samverkan.Register.Model;

namespace Samverkan.Meetings.FollowUp;

/// <summary>Numbers of decisions and action items as keys.</summary>
internal static class RecordNumber
{
    public static string Write(GroupId group, int year, int meeting, int ordinal) => string.Create(CultureInfo.InvariantCulture, $"{group} {year:0000} {ordinal:00000} {meeting}");

    /// <summary>Reads what <see cref="Write"/> writes, and nothing else.</summary>
    public static (GroupId Group, int Year, int Meeting, int Ordinal)? Parse(string? text) =>
        text?.Split(' ') is [{ Length: > 0 } group, var year, var ordinal, var meeting] && Whole(year) is { } y && Whole(ordinal) is { } o && Whole(meeting) is { } m
        && Write(new GroupId(group), y, m, o) == text
            ? (new GroupId(group), y, m, o)
            : null;

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
