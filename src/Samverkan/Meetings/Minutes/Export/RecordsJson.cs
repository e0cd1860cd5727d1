using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Samverkan.Meetings.FollowUp;

namespace Samverkan.Meetings.Minutes.Export;

/// <summary>The records as JSON: Swedish letters as they are, what a terminal or a page minds escaped, instants in UTC.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true)]
[JsonSerializable(typeof(ExportedMinutes))]
[JsonSerializable(typeof(ExportedDecision))]
[JsonSerializable(typeof(ExportedAction))]
[JsonSerializable(typeof(ExportedAttendance))]
internal sealed partial class RecordsJson : JsonSerializerContext
{
    public static RecordsJson Readable() => new(new JsonSerializerOptions(Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(Letters()),
        Converters =
        {
            new UtcInstant(),
            new JsonStringEnumConverter<ActionEventKind>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<ActionState>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<MinutesChangeKind>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<MinutesPart>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<Presence>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<VersionKind>(JsonNamingPolicy.CamelCase),
        },
    });

    // Marks of direction and the like are written as their numbers: they come back, and turn nothing around on the way.
    private static TextEncoderSettings Letters()
    {
        var letters = new TextEncoderSettings(UnicodeRanges.All);
        letters.ForbidCharacters('\u00ad', '\u061c', '\u180e', '\ufeff');
        letters.ForbidRange(UnicodeRange.Create('\u200b', '\u200f'));
        letters.ForbidRange(UnicodeRange.Create('\u2028', '\u202e'));
        letters.ForbidRange(UnicodeRange.Create('\u2060', '\u206f'));
        return letters;
    }
}
