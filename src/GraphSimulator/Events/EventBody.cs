using System.Net;
using Samverkan.GraphSimulator.Requests;

namespace Samverkan.GraphSimulator.Events;

/// <summary>An event as a request gives it; null: not said.</summary>
internal sealed record EventBody
{
    private const int MostAttendees = 500;

    private const int LongestSubject = 255;

    public string? Subject { get; private init; }

    public bool HasBody { get; private init; }

    public string? BodyHtml { get; private init; }

    public (DateTimeOffset Instant, string Zone)? Start { get; private init; }

    public (DateTimeOffset Instant, string Zone)? End { get; private init; }

    public string? Location { get; private init; }

    public IReadOnlyList<SimulatedAttendee>? Attendees { get; private init; }

    public bool? IsOnlineMeeting { get; private init; }

    public string? TransactionId { get; private init; }

    public IReadOnlyDictionary<string, string> Properties { get; private init; } = new Dictionary<string, string>();

    /// <param name="isNew">Some can be said only at creation.</param>
    public static EventBody Read(Shape body, bool isNew)
    {
        body.Typed("#microsoft.graph.event");
        if (body.Has("recurrence"))
        {
            throw body.Refused("recurrence", "is not simulated: one event a date");
        }

        var online = body.Flag("isOnlineMeeting");
        var provider = body.OneOf("onlineMeetingProvider", "teamsForBusiness", "unknown");
        if (online == true && isNew && provider != "teamsForBusiness")
        {
            throw body.Refused("onlineMeetingProvider", "must be 'teamsForBusiness' for an online meeting");
        }

        var content = body.Object("body", "#microsoft.graph.itemBody");
        var read = new EventBody
        {
            Subject = body.Text("subject", LongestSubject),
            HasBody = content is not null,
            BodyHtml = content is null ? null : Html(content),
            Start = EventTimes.Read(body, "start"),
            End = EventTimes.Read(body, "end"),
            Location = LocationOf(body),
            Attendees = AttendeesOf(body),
            IsOnlineMeeting = online,
            TransactionId = isNew ? body.Text("transactionId", 256) : null,
            Properties = PropertiesOf(body),
        };
        ReadUnused(body);
        body.Close();
        return read;
    }

    private static string Html(Shape content)
    {
        var type = content.OneOf("contentType", "html", "HTML", "text", "Text") ?? "text";
        var text = content.Text("content", 1_000_000) ?? "";
        content.Close();
        return type is "html" or "HTML" ? text : WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal);
    }

    private static string? LocationOf(Shape body)
    {
        var location = body.Object("location", "#microsoft.graph.location");
        var name = location?.Text("displayName");
        location?.Close();
        return name;
    }

    private static List<SimulatedAttendee>? AttendeesOf(Shape body)
    {
        if (body.Objects("attendees") is not { } asked)
        {
            return null;
        }

        if (asked.Count > MostAttendees)
        {
            throw new GraphRefusal(400, "ErrorTooManyAttendees", $"An event can have at most {MostAttendees} attendees.");
        }

        List<SimulatedAttendee> attendees = [];
        foreach (var attendee in asked)
        {
            attendee.Typed("#microsoft.graph.attendee");
            var type = attendee.OneOf("type", "required", "optional", "resource") ?? "required";
            var address = attendee.Object("emailAddress", "#microsoft.graph.emailAddress") ?? throw attendee.Refused("emailAddress", "is missing");
            attendees.Add(new(address.NeededText("address"), address.Text("name"), type));
            if (!attendees[^1].Address.Contains('@', StringComparison.Ordinal))
            {
                throw address.Refused("address", "must be an e-mail address");
            }

            address.Close();
            attendee.Close();
        }

        return attendees;
    }

    private static Dictionary<string, string> PropertiesOf(Shape body)
    {
        Dictionary<string, string> properties = [];
        foreach (var property in body.Objects("singleValueExtendedProperties") ?? [])
        {
            property.Typed("#microsoft.graph.singleValueLegacyExtendedProperty");
            properties[ExtendedPropertyIds.Read(property)] = property.NeededText("value");
            property.Close();
        }

        return properties;
    }

    /// <summary>What is checked and then left: no answer of the simulator depends on it.</summary>
    private static void ReadUnused(Shape body)
    {
        foreach (var name in (ReadOnlySpan<string>)["allowNewTimeProposals", "hideAttendees", "isReminderOn", "responseRequested"])
        {
            body.Flag(name);
        }

        if (body.Flag("isAllDay") == true)
        {
            throw body.Refused("isAllDay", "is not simulated");
        }

        body.Number("reminderMinutesBeforeStart");
        body.OneOf("importance", "low", "normal", "high");
        body.OneOf("sensitivity", "normal", "personal", "private", "confidential");
        body.OneOf("showAs", "free", "tentative", "busy", "oof", "workingElsewhere", "unknown");
        body.Texts("categories");
    }
}
