using System.Diagnostics.CodeAnalysis;
using Samverkan.Register.Model;

namespace Samverkan.Meetings;

/// <summary>One meeting of a group, whether it is in a calendar or not.</summary>
public sealed record MeetingId(GroupId Group, OccurrenceId Occurrence)
{
    private const char Separator = ' ';

    /// <summary>Reads what <see cref="ToString"/> writes, and nothing else.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out MeetingId? meeting)
    {
        meeting = text?.Split(Separator) is [{ Length: > 0 } group, var which] && OccurrenceId.Parse(which) is { } occurrence ? new MeetingId(new GroupId(group), occurrence) : null;
        return meeting is not null;
    }

    public override string ToString() => $"{Group}{Separator}{Occurrence}";
}
