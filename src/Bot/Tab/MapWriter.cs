using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Samverkan.Bot.Meetings.Calendar;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Texts;
using Samverkan.Map;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tab;

/// <summary>The map as the page reads it: texts in the language asked for, and addresses as they are.</summary>
internal sealed class MapWriter(StructureMap map, Func<GroupId, KnownMeeting?> next, Func<GroupId, Uri?> channel)
{
    // Only ever parsed as JSON: letters stay letters.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly ArrayBufferWriter<byte> buffer = new(32 * 1024);

    public byte[] Write()
    {
        using var json = new Utf8JsonWriter(buffer, Plain);
        json.WriteStartObject();
        json.WriteString("lang", map.Language.Code());
        json.WriteString("day", map.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Text(json, "remark", map.Remarks.Count > 0 ? string.Join(' ', map.Remarks) : null);
        List(json, "organisations", map.Organisations, Organisation);
        List(json, "districts", map.Districts, District);
        List(json, "groups", map.Groups, Group);
        List(json, "relations", map.Relations, Relation);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static void Organisation(Utf8JsonWriter json, MapOrganisation organisation)
    {
        json.WriteString("id", organisation.Id.Value);
        json.WriteString("name", organisation.Name);
        json.WriteString("short", organisation.Brief);
    }

    private static void District(Utf8JsonWriter json, MapDistrict district)
    {
        json.WriteString("id", district.Id.Value);
        json.WriteString("name", district.Name);
    }

    private void Group(Utf8JsonWriter json, MapGroup group)
    {
        json.WriteString("id", group.Id.Value);
        json.WriteString("name", group.Name);
        Text(json, "kind", group.Kind?.Value);
        Text(json, "level", group.Level is { } level ? Word(level) : null);
        json.WriteString("scope", Word(group.Scope));
        Text(json, "district", group.District?.Value);
        Text(json, "purpose", group.Purpose);
        Text(json, "cadence", group.Cadence);
        json.WriteStartArray("parts");
        foreach (var part in group.Parts)
        {
            json.WriteStringValue(part);
        }

        json.WriteEndArray();
        List(json, "seats", group.Seats, Seat);
        json.WriteNumber("vacancies", group.Vacancies);
        if (group.NextMeeting is { } said && next(group.Id) is { } meeting)
        {
            Next(json, meeting, said);
        }

        Text(json, "channel", channel(group.Id)?.AbsoluteUri);
        Text(json, "source", group.Source);
    }

    private static void Next(Utf8JsonWriter json, KnownMeeting meeting, string said)
    {
        json.WriteStartObject("next");
        json.WriteString("start", TimeZoneInfo.ConvertTime(meeting.Start, MeetingTimes.Stockholm));
        json.WriteString("said", said);
        Text(json, "join", meeting.Join?.AbsoluteUri);
        json.WriteEndObject();
    }

    private static void Seat(Utf8JsonWriter json, MapSeat seat)
    {
        json.WriteString("title", seat.Title);
        Text(json, "function", seat.Function);
        Text(json, "organisation", seat.Organisation?.Value);
        Text(json, "unit", seat.Unit);
        json.WriteString("status", Word(seat.Status));
        json.WriteString("said", seat.Said);
        json.WriteStartArray("people");
        foreach (var person in seat.People)
        {
            json.WriteStringValue(person);
        }

        json.WriteEndArray();
        Text(json, "places", seat.Places);
        if (seat.Count is { } count)
        {
            json.WriteNumber("count", count);
        }
    }

    private static void Relation(Utf8JsonWriter json, MapRelation relation)
    {
        End(json, "from", relation.From);
        End(json, "to", relation.To);
        json.WriteString("kind", Word(relation.Kind));
        json.WriteString("said", relation.Said);
        Text(json, "saidOfOne", relation.SaidOfOne == relation.Said ? null : relation.SaidOfOne);
        Text(json, "manner", relation.Manner);
    }

    private static void End(Utf8JsonWriter json, string name, MapEnd end)
    {
        json.WriteStartObject(name);
        Text(json, "group", end.Group?.Value);
        json.WriteString("name", end.Name);
        json.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
