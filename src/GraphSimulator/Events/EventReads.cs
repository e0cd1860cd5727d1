using System.Globalization;
using System.Text.Json.Nodes;
using Samverkan.GraphSimulator.Requests;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Events;

internal static class EventReads
{
    private const int OnPage = 10;

    private const int MostOnPage = 1000;

    public static Answer List(Handling handling)
    {
        handling.Query.Allow("$select", "$expand", "$filter", "$top", "$skip", "$orderby");
        var mailbox = handling.Mailbox();
        var events = EventQueries.KeyAsked(handling.Query) is { } key
            ? handling.Session.WithKey(Documents.Events, mailbox.Id, key).Where(meeting => meeting.DeletedAt is null)
            : handling.Session.List(Documents.Events, mailbox.Id).Select(found => found.Document);
        return Page(handling, mailbox, "events", Ordered(handling.Query, events));
    }

    public static Answer View(Handling handling)
    {
        handling.Query.Allow("startDateTime", "endDateTime", "$select", "$expand", "$filter", "$top", "$skip", "$orderby");
        var mailbox = handling.Mailbox();
        var from = Time(handling.Query, "startDateTime");
        var to = Time(handling.Query, "endDateTime");
        if (to <= from)
        {
            throw new GraphRefusal(400, "ErrorInvalidParameter", "endDateTime must be later than startDateTime.");
        }

        var events = EventQueries.KeyAsked(handling.Query) is { } key
            ? handling.Session.WithKey(Documents.Events, mailbox.Id, key)
                .Where(meeting => meeting.DeletedAt is null && meeting.Start < to && meeting.End > from).OrderBy(meeting => meeting.Start)
            : handling.Session.Between(Documents.Events, mailbox.Id, from, to);
        return Page(handling, mailbox, "calendarView", Ordered(handling.Query, events));
    }

    public static Answer One(Handling handling)
    {
        handling.Query.Allow("$select", "$expand");
        var mailbox = handling.Mailbox();
        return Answer.Ok(EventJson.Entity(handling, handling.Event(), mailbox));
    }

    private static Answer Page(Handling handling, SimulatedUser mailbox, string name, IEnumerable<SimulatedEvent> events)
    {
        var skipped = handling.Query.Number("$skip", 0, 0, int.MaxValue);
        var size = handling.Query.Number("$top", OnPage, 1, MostOnPage);
        List<SimulatedEvent> taken = [.. events.Skip(skipped).Take(size + 1)];
        var value = new JsonArray([.. taken.Take(size).Select(meeting => (JsonNode)EventJson.Of(handling, meeting, mailbox))]);
        return Pages.List(
            handling,
            $"users('{mailbox.Id}')/{name}",
            value,
            taken.Count > size ? Pages.Link(handling, "$skip", skipped + size) : null);
    }

    private static IEnumerable<SimulatedEvent> Ordered(Query query, IEnumerable<SimulatedEvent> events) => query.Text("$orderby") switch
    {
        null => events,
        "start/dateTime" or "start/dateTime asc" => events.OrderBy(meeting => meeting.Start),
        "start/dateTime desc" => events.OrderByDescending(meeting => meeting.Start),
        var other => throw new GraphRefusal(400, "ErrorInvalidUrlQuery", $"The order '{other}' is not supported: only start/dateTime is."),
    };

    private static DateTimeOffset Time(Query query, string name) =>
        DateTimeOffset.TryParse(query.Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? time
            : throw new GraphRefusal(400, "ErrorInvalidParameter", $"This request requires a time window specified by the query string parameters StartDateTime and EndDateTime: {name} is missing or is no time.");
}
