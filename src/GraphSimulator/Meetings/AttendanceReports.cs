using System.Text.Json.Nodes;
using Samverkan.GraphSimulator.Requests;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Meetings;

/// <summary>Who was in an online meeting: a report for each time that it was held.</summary>
internal static class AttendanceReports
{
    /// <summary>Older ones are not shown.</summary>
    private const int Most = 50;

    private const string Expansion = "attendanceRecords";

    public static Answer List(Handling handling)
    {
        handling.Query.Allow("$select");
        var reports = Of(handling);
        var value = new JsonArray();
        foreach (var report in reports)
        {
            var shown = AttendanceJson.Report(report);
            shown[Expansion] = new JsonArray();
            value.Add((JsonNode)shown.Only(handling.Query.Select, AttendanceJson.ReportType));
        }

        return Pages.List(handling, Context(handling), value);
    }

    public static Answer One(Handling handling)
    {
        handling.Query.Allow("$select", "$expand");
        var report = Report(handling);
        var shown = AttendanceJson.Report(report).Only(handling.Query.Select, AttendanceJson.ReportType);
        shown.Insert(0, "@odata.context", handling.Context($"{Context(handling)}/$entity"));
        switch (handling.Query.Text("$expand"))
        {
            case null:
                break;
            case Expansion:
                shown[Expansion] = new JsonArray([.. AttendanceJson.Records(handling, report)]);
                break;
            case var other:
                throw GraphRefusal.BadRequest($"Parsing OData Select and Expand failed: '{other}' cannot be expanded on type '{AttendanceJson.ReportType}'.");
        }

        return Answer.Ok(shown);
    }

    public static Answer Records(Handling handling)
    {
        handling.Query.Allow("$skiptoken");
        var report = Report(handling);
        return Pages.Page(handling, $"{Context(handling)}('{report.Id}')/{Expansion}", AttendanceJson.Records(handling, report), handling.Options.PageSize, record => record);
    }

    private static string Context(Handling handling) => $"users('{handling.Ids[0]}')/onlineMeetings('{handling.Ids[1]}')/attendanceReports";

    private static SimulatedAttendanceReport Report(Handling handling) =>
        Of(handling).FirstOrDefault(report => report.Id == handling.Ids[2]) ?? throw GraphRefusal.NotFound($"No attendance report found with Id {handling.Ids[2]}.");

    private static List<SimulatedAttendanceReport> Of(Handling handling)
    {
        var organiser = handling.Organiser();
        if (OnlineMeetingIds.JoinUrlOf(handling.Ids[1], organiser.Id) is not { } url
            || !handling.Session.WithKey(Documents.Events, organiser.Id, Documents.JoinKey(url)).Any())
        {
            throw GraphRefusal.NotFound($"No online meeting found with Id {handling.Ids[1]}.");
        }

        return [.. handling.Session.WithKey(Documents.AttendanceReports, organiser.Id, Documents.JoinKey(url)).OrderByDescending(report => report.Start).Take(Most)];
    }
}
