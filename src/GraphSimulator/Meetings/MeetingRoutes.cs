using Samverkan.GraphSimulator.Requests;

namespace Samverkan.GraphSimulator.Meetings;

internal static class MeetingRoutes
{
    private const string OnlineMeetings = "users/{}/onlineMeetings";
    private const string Reports = $"{OnlineMeetings}/{{}}/attendanceReports";

    public static IReadOnlyList<Route> All { get; } =
    [
        new("GET", OnlineMeetings, SimulatorPermissions.Meetings, Meetings.OnlineMeetings.Find),
        new("GET", Reports, SimulatorPermissions.MeetingArtifacts, AttendanceReports.List),
        new("GET", $"{Reports}/{{}}", SimulatorPermissions.MeetingArtifacts, AttendanceReports.One),
        new("GET", $"{Reports}/{{}}/attendanceRecords", SimulatorPermissions.MeetingArtifacts, AttendanceReports.Records),
    ];
}
