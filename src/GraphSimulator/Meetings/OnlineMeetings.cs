using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Samverkan.GraphSimulator.Requests;
using Samverkan.GraphSimulator.State;
using Samverkan.GraphSimulator.Users;

namespace Samverkan.GraphSimulator.Meetings;

/// <summary>The meetings behind events, by their join link.</summary>
internal static partial class OnlineMeetings
{
    public static Answer Find(Handling handling)
    {
        handling.Query.Allow("$filter", "$select");
        var organiser = Organiser(handling);
        if (handling.Query.Text("$filter") is not { } filter || JoinFilter().Match(filter) is not { Success: true } match)
        {
            throw GraphRefusal.BadRequest("A filter is needed: JoinWebUrl eq '...'.");
        }

        var value = new JsonArray();
        foreach (var meeting in handling.Session.WithKey(Documents.Events, organiser.Id, Documents.JoinKey(match.Groups["url"].Value)).Where(meeting => meeting.DeletedAt is null))
        {
            value.Add((JsonNode)Show(meeting).Only(handling.Query.Select, "microsoft.graph.onlineMeeting"));
        }

        return Pages.List(handling, $"users('{organiser.Id}')/onlineMeetings", value);
    }

    /// <summary>Nobody has attended a simulated meeting.</summary>
    public static Answer Reports(Handling handling)
    {
        handling.Query.Allow("$select");
        var organiser = Organiser(handling);
        return Pages.List(handling, $"users('{organiser.Id}')/onlineMeetings('{handling.Ids[1]}')/attendanceReports", []);
    }

    private static SimulatedUser Organiser(Handling handling)
    {
        var organiser = handling.User() ?? throw new GraphRefusal(404, "NotFound", $"The user {handling.Ids[0]} could not be found.");
        return handling.Faults.Has(PolicyFault.ApplicationAccessPolicyMissing)
            ? throw GraphRefusal.Forbidden($"No application access policy found for this app: {handling.Options.AppExternalId} on the user: {organiser.Id}.")
            : organiser;
    }

    private static JsonObject Show(SimulatedEvent meeting) => new()
    {
        ["id"] = Convert.ToBase64String(Encoding.UTF8.GetBytes($"1*{meeting.Mailbox}*0**{meeting.ICalUId}")),
        ["subject"] = meeting.Subject,
        ["startDateTime"] = meeting.Start.UtcDateTime.ToString("O"),
        ["endDateTime"] = meeting.End.UtcDateTime.ToString("O"),
        ["joinWebUrl"] = meeting.JoinUrl,
    };

    [GeneratedRegex("^\\s*JoinWebUrl\\s+eq\\s+'(?<url>[^']+)'\\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex JoinFilter();
}
