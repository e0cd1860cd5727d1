using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Samverkan.Register.Model;

namespace Samverkan.Meetings.FollowUp;

/// <summary>A decision's number: it is given when the minutes are published and never to another.</summary>
/// <param name="Meeting">Which minutes of the group that year, counted from 1 in the order they were published.</param>
/// <param name="Ordinal">Counted from 1 through all of the group's decisions of the year.</param>
public sealed record DecisionId(GroupId Group, int Year, int Meeting, int Ordinal)
{
    public static bool TryParse(string? text, [NotNullWhen(true)] out DecisionId? id)
    {
        id = RecordNumber.Parse(text) is var (group, year, meeting, ordinal) ? new DecisionId(group, year, meeting, ordinal) : null;
        return id is not null;
    }

    /// <summary>As a key, which sorts a group's by their number.</summary>
    public override string ToString() => RecordNumber.Write(Group, Year, Meeting, Ordinal);

    /// <summary>As people write it: "LÖK 2027-1 §3".</summary>
    /// <param name="group">The short name of the group.</param>
    public string Label(string group) => string.Create(CultureInfo.InvariantCulture, $"{group} {Year}-{Meeting} §{Ordinal}");
}
