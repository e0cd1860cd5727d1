using System.Globalization;
using System.Text.Json.Nodes;
using Samverkan.GraphSimulator.Requests;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Meetings;

internal static class AttendanceJson
{
    public const string ReportType = "microsoft.graph.meetingAttendanceReport";

    public static JsonObject Report(SimulatedAttendanceReport report) => new()
    {
        ["id"] = report.Id,
        ["totalParticipantCount"] = report.Attended.DistinctBy(one => one.UserId ?? one.From.ToString("O", CultureInfo.InvariantCulture)).Count(),
        ["meetingStartDateTime"] = Time(report.Start),
        ["meetingEndDateTime"] = Time(report.End),
    };

    /// <summary>One for each who was there.</summary>
    public static IReadOnlyList<JsonObject> Records(Handling handling, SimulatedAttendanceReport report)
    {
        // The reference leaves the tenant out for who belongs to the own one, and the kind of identity altogether; Graph gives both.
        var isFull = handling.Session.Settings.Alternate("attendance-identity");
        var users = report.Attended.Where(one => one.UserId is not null).GroupBy(one => one.UserId)
            .Select(user => Record(report, handling.Session.Find(Documents.Users, user.Key ?? string.Empty), [.. user], isFull));
        return [.. users, .. report.Attended.Where(one => one.UserId is null).Select(caller => Record(report, null, [caller], isFull))];
    }

    private static JsonObject Record(SimulatedAttendanceReport report, SimulatedUser? user, IReadOnlyList<SimulatedAttendance> attended, bool isFull) => new()
    {
        ["id"] = user?.Id ?? Guid.NewGuid().ToString(),
        ["emailAddress"] = user?.Mail,
        ["totalAttendanceInSeconds"] = attended.Sum(one => one.Seconds),
        ["role"] = user?.Id == report.Mailbox ? "Organizer" : user is null ? "Attendee" : "Presenter",
        ["identity"] = user is null ? null : Identity(user, isFull),
        ["attendanceIntervals"] = new JsonArray([.. attended.OrderBy(one => one.From).Select(one => (JsonNode)new JsonObject
        {
            ["joinDateTime"] = Time(one.From),
            ["leaveDateTime"] = Time(one.To),
            ["durationInSeconds"] = one.Seconds,
        })]),
    };

    private static JsonObject Identity(SimulatedUser user, bool isFull)
    {
        var identity = new JsonObject
        {
            ["id"] = user.Id,
            ["displayName"] = user.DisplayName,
            ["tenantId"] = isFull || user.TenantId != SimulatorDefaults.TenantId ? user.TenantId : null,
        };
        if (isFull)
        {
            identity.Insert(0, "@odata.type", "#microsoft.graph.communicationsUserIdentity");
        }

        return identity;
    }

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
