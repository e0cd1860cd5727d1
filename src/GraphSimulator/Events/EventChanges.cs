using Samverkan.GraphSimulator.Requests;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Events;

internal static class EventChanges
{
    public static Answer Create(Handling handling)
    {
        handling.Query.Allow();
        var mailbox = handling.Mailbox();
        var body = handling.Body;
        var asked = EventBody.Read(body, isNew: true);
        var start = asked.Start ?? throw body.Refused("start", "is missing");
        var end = asked.End ?? throw body.Refused("end", "is missing");
        CheckTimes(start.Instant, end.Instant);
        if (asked.TransactionId is { } transaction
            && handling.Session.WithKey(Documents.Events, mailbox.Id, Documents.TransactionKey(transaction)).FirstOrDefault(there => there.DeletedAt is null) is { } already)
        {
            return Answer.Created(EventJson.Entity(handling, already, mailbox));
        }

        var url = asked.IsOnlineMeeting == true ? JoinBlock.NewUrl(mailbox.Id) : null;
        var meeting = new SimulatedEvent
        {
            Id = Identifiers.Event(),
            Mailbox = mailbox.Id,
            Subject = asked.Subject ?? "",
            Start = start.Instant,
            End = end.Instant,
            TimeZone = start.Zone,
            TransactionId = asked.TransactionId,
            ICalUId = Identifiers.ICalUId(),
            ChangeKey = Identifiers.ChangeKey(),
            Properties = asked.Properties,
            Attendees = asked.Attendees ?? [],
            JoinUrl = url,
            BodyHtml = url is null ? asked.BodyHtml : JoinBlock.Append(asked.BodyHtml, url),
            Location = url is null ? asked.Location : asked.Location ?? "Microsoft Teams-möte",
            CreatedAt = handling.Now,
            ChangedAt = handling.Now,
        };
        handling.Session.Put(Documents.Events, meeting);
        return Answer.Created(EventJson.Entity(handling, meeting, mailbox));
    }

    public static Answer Change(Handling handling)
    {
        handling.Query.Allow();
        var mailbox = handling.Mailbox();
        var meeting = handling.Event();
        var asked = EventBody.Read(handling.Body, isNew: false);
        var properties = meeting.Properties.ToDictionary(StringComparer.OrdinalIgnoreCase);
        foreach (var (id, value) in asked.Properties)
        {
            properties[id] = value;
        }

        var changed = Online(meeting with
        {
            Subject = asked.Subject ?? meeting.Subject,
            Start = asked.Start?.Instant ?? meeting.Start,
            End = asked.End?.Instant ?? meeting.End,
            TimeZone = asked.Start?.Zone ?? meeting.TimeZone,
            Attendees = asked.Attendees ?? meeting.Attendees,
            Location = asked.Location ?? meeting.Location,
            BodyHtml = asked.HasBody ? asked.BodyHtml : meeting.BodyHtml,
            Properties = properties,
            ChangeKey = Identifiers.ChangeKey(),
            ChangedAt = handling.Now,
        }, asked.IsOnlineMeeting);
        CheckTimes(changed.Start, changed.End);
        handling.Session.Put(Documents.Events, changed);
        return Answer.Ok(EventJson.Entity(handling, changed, mailbox));
    }

    public static Answer Delete(Handling handling)
    {
        handling.Query.Allow();
        handling.Session.Put(Documents.Events, handling.Event() with { DeletedAt = handling.Now });
        return Answer.NoContent;
    }

    /// <summary>The attendees are told, and the event stays to be read until it is deleted.</summary>
    public static Answer Cancel(Handling handling)
    {
        handling.Query.Allow();
        var meeting = handling.Event();
        if (!handling.Call.Body.IsEmpty)
        {
            var body = handling.Body;
            body.Text("comment");
            body.Text("Comment");
            body.Close();
        }

        handling.Session.Put(Documents.Events, meeting with { IsCancelled = true, ChangeKey = Identifiers.ChangeKey(), ChangedAt = handling.Now });
        return new Answer(202);
    }

    /// <summary>An online meeting whose join block is taken out of the body is none any more; what is one does not stop being one by being told so.</summary>
    private static SimulatedEvent Online(SimulatedEvent meeting, bool? isAsked)
    {
        if (meeting.JoinUrl is { } url)
        {
            return JoinBlock.IsIn(meeting.BodyHtml, url) ? meeting : meeting with { JoinUrl = null };
        }

        if (isAsked != true)
        {
            return meeting;
        }

        var made = JoinBlock.NewUrl(meeting.Mailbox);
        return meeting with { JoinUrl = made, BodyHtml = JoinBlock.Append(meeting.BodyHtml, made) };
    }

    private static void CheckTimes(DateTimeOffset start, DateTimeOffset end)
    {
        if (end < start)
        {
            throw new GraphRefusal(400, "ErrorPropertyValidationFailure", "At least one property failed validation: the event ends before it starts.");
        }
    }
}
