using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Samverkan.Register.Model;

namespace Samverkan.Meetings.FollowUp;

/// <summary>An action item's number: it is given when the minutes are published and never to another. See <see cref="DecisionId"/>.</summary>
public sealed record ActionItemId(GroupId Group, int Year, int Meeting, int Ordinal)
{
    public static bool TryParse(string? text, [NotNullWhen(true)] out ActionItemId? id)
    {
        id = RecordNumber.Parse(text) is var (group, year, meeting, ordinal) ? new ActionItemId(group, year, meeting, ordinal) : null;
        return id is not null;
    }

    /// <summary>As a key, which sorts a group's by their number.</summary>
    public override string ToString() => RecordNumber.Write(Group, Year, Meeting, Ordinal);

    /// <summary>As people write it: "LÖK 2027-1 Å2".</summary>
    /// <param name="group">The short name of the group.</param>
    public string Label(string group) => string.Create(CultureInfo.InvariantCulture, $"{group} {Year}-{Meeting} Å{Ordinal}");
}
