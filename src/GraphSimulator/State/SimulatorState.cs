namespace Samverkan.GraphSimulator;

/// <summary>A copy of everything in the file, with what was deleted.</summary>
public sealed record SimulatorState
{
    public required IReadOnlyList<SimulatedChannel> Channels { get; init; }

    public required IReadOnlyList<SimulatedEvent> Events { get; init; }

    public required IReadOnlyList<SimulatedAttendanceReport> AttendanceReports { get; init; }

    public required IReadOnlyList<SimulatedTeamMember> TeamMembers { get; init; }

    public required IReadOnlyList<SimulatedUser> Users { get; init; }

    /// <summary>The last 50, newest last.</summary>
    public required IReadOnlyList<SimulatedRequest> Requests { get; init; }
}
