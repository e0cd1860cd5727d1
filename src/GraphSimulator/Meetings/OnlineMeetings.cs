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
        var organiser = handling.Organiser();
        if (handling.Query.Text("$filter") is not { } filter || JoinFilter().Match(filter) is not { Success: true } match)
        {
            throw GraphRefusal.BadRequest("A filter is needed: JoinWebUrl eq '...'.");
        }

        var value = new JsonArray();
        foreach (var meeting in handling.Session.WithKey(Documents.Events, organiser.Id, Documents.JoinKey(match.Groups["url"].Value.Replace("''", "'", StringComparison.Ordinal))).Where(meeting => meeting.DeletedAt is null))
        {
            value.Add((JsonNode)Show(meeting).Only(handling.Query.Select, "microsoft.graph.onlineMeeting"));
        }

        return Pages.List(handling, $"users('{organiser.Id}')/onlineMeetings", value);
    }

    /// <summary>Whose meetings the path names, if the policy lets the app at them.</summary>
    public static SimulatedUser Organiser(this Handling handling)
    {
        var organiser = handling.User() ?? throw new GraphRefusal(404, "NotFound", $"The user {handling.Ids[0]} could not be found.");
        return handling.Faults.Has(PolicyFault.ApplicationAccessPolicyMissing)
            ? throw GraphRefusal.Forbidden($"No application access policy found for this app: {handling.Options.AppExternalId} on the user: {organiser.Id}.")
            : organiser;
    }

    private static JsonObject Show(SimulatedEvent meeting) => new()
    {
        ["id"] = meeting.JoinUrl is { } url ? OnlineMeetingIds.Of(meeting.Mailbox, url) : null,
        ["subject"] = meeting.Subject,
        ["startDateTime"] = meeting.Start.UtcDateTime.ToString("O"),
        ["endDateTime"] = meeting.End.UtcDateTime.ToString("O"),
        ["joinWebUrl"] = meeting.JoinUrl,
    };

    [GeneratedRegex("^\\s*JoinWebUrl\\s+eq\\s+'(?<url>(?:[^']|'')+)'\\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex JoinFilter();
}
