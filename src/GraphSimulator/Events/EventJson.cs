using System.Globalization;
using System.Text.Json.Nodes;
using Samverkan.GraphSimulator.Requests;

namespace Samverkan.GraphSimulator.Events;

internal static class EventJson
{
    public static JsonObject Of(Handling handling, SimulatedEvent meeting, SimulatedUser organiser)
    {
        var zone = EventTimes.PreferredZone(handling.Call);
        var shown = new JsonObject
        {
            ["@odata.etag"] = $"W/\"{meeting.ChangeKey}\"",
            ["id"] = meeting.Id,
            ["createdDateTime"] = Time(meeting.CreatedAt),
            ["lastModifiedDateTime"] = Time(meeting.ChangedAt),
            ["changeKey"] = meeting.ChangeKey,
            ["transactionId"] = meeting.TransactionId,
            ["iCalUId"] = meeting.ICalUId,
            ["originalStartTimeZone"] = meeting.TimeZone,
            ["originalEndTimeZone"] = meeting.TimeZone,
            ["subject"] = meeting.Subject,
            ["bodyPreview"] = "",
            ["importance"] = "normal",
            ["isAllDay"] = false,
            ["isCancelled"] = meeting.IsCancelled,
            ["isOrganizer"] = true,
            ["isDraft"] = false,
            ["type"] = "singleInstance",
            ["seriesMasterId"] = null,
            ["recurrence"] = null,
            ["showAs"] = meeting.IsCancelled ? "free" : "busy",
            ["isOnlineMeeting"] = meeting.JoinUrl is not null,
            ["onlineMeetingProvider"] = meeting.JoinUrl is null ? "unknown" : "teamsForBusiness",
            ["onlineMeetingUrl"] = null,
            ["onlineMeeting"] = meeting.JoinUrl is { } url ? new JsonObject { ["joinUrl"] = url } : null,
            ["webLink"] = $"https://outlook.office365.com/owa/?itemid={Uri.EscapeDataString(meeting.Id)}&exvsurl=1&path=/calendar/item",
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = meeting.BodyHtml ?? "" },
            ["start"] = EventTimes.Show(meeting.Start, zone),
            ["end"] = EventTimes.Show(meeting.End, zone),
            ["location"] = new JsonObject { ["displayName"] = meeting.Location ?? "", ["locationType"] = "default" },
            ["attendees"] = new JsonArray([.. meeting.Attendees.Select(Attendee)]),
            ["organizer"] = new JsonObject { ["emailAddress"] = new JsonObject { ["name"] = organiser.DisplayName, ["address"] = organiser.Mail } },
        };
        shown.Only(handling.Query.Select, "microsoft.graph.event");
        var asked = EventQueries.PropertiesAsked(handling.Query);
        var properties = meeting.Properties.Where(property => asked.Contains(property.Key, StringComparer.OrdinalIgnoreCase)).Select(property =>
            (JsonNode)new JsonObject { ["id"] = property.Key, ["value"] = property.Value }).ToArray();
        if (properties.Length > 0)
        {
            shown["singleValueExtendedProperties"] = new JsonArray(properties);
        }

        return shown;
    }

    public static JsonObject Entity(Handling handling, SimulatedEvent meeting, SimulatedUser organiser)
    {
        var shown = Of(handling, meeting, organiser);
        shown.Insert(0, "@odata.context", handling.Context($"users('{organiser.Id}')/events/$entity"));
        return shown;
    }

    private static JsonNode Attendee(SimulatedAttendee attendee) => new JsonObject
    {
        ["type"] = attendee.Type,
        ["status"] = new JsonObject { ["response"] = "none", ["time"] = "0001-01-01T00:00:00Z" },
        ["emailAddress"] = new JsonObject { ["name"] = attendee.Name ?? attendee.Address, ["address"] = attendee.Address },
    };

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
}
