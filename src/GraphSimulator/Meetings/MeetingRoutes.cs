using Samverkan.GraphSimulator.Requests;

namespace Samverkan.GraphSimulator.Meetings;

internal static class MeetingRoutes
{
    private const string OnlineMeetings = "users/{}/onlineMeetings";

    public static IReadOnlyList<Route> All { get; } =
    [
        new("GET", OnlineMeetings, SimulatorPermissions.MeetingArtifacts, Meetings.OnlineMeetings.Find),
        new("GET", $"{OnlineMeetings}/{{}}/attendanceReports", SimulatorPermissions.MeetingArtifacts, Meetings.OnlineMeetings.Reports),
    ];
}
