using System.Text.Encodings.Web;
using System.Text.Json;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Minutes;

/// <summary>The records of meetings as JSON, with an id as its text.</summary>
internal static class MinutesJson
{
    public static readonly MinutesJsonContext Stored = new(new JsonSerializerOptions(MinutesJsonContext.Default.Options)
    {
        // It is on no page, and a letter that is escaped takes twice the room: so a transaction takes the longest minutes there may be.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new IdConverter<GroupId>(text => new GroupId(text), id => id.Value),
            new IdConverter<SeatId>(text => new SeatId(text), id => id.Value),
            new IdConverter<PersonId>(text => new PersonId(text), id => id.Value),
            new IdConverter<MeetingId>(text => MeetingId.TryParse(text, out var id) ? id : throw new JsonException("No meeting has such an id."), id => $"{id}"),
            new IdConverter<DecisionId>(text => DecisionId.TryParse(text, out var id) ? id : throw new JsonException("No decision has such an id."), id => $"{id}"),
            new IdConverter<ActionItemId>(text => ActionItemId.TryParse(text, out var id) ? id : throw new JsonException("No action item has such an id."), id => $"{id}"),
        },
    });
}
