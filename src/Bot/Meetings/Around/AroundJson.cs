using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings.Around;

/// <summary>What is kept around meetings as JSON, with an id as its text.</summary>
internal static class AroundJson
{
    public static readonly AroundJsonContext Stored = new(new JsonSerializerOptions(AroundJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters =
        {
            new IdConverter<SeatId>(text => new SeatId(text), id => id.Value),
            new IdConverter<PersonId>(text => new PersonId(text), id => id.Value),
            new IdConverter<MeetingId>(text => MeetingId.TryParse(text, out var id) ? id : throw new JsonException("No meeting has such an id."), id => $"{id}"),
        },
    });
}
