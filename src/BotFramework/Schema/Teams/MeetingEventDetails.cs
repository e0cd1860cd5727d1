using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

public class MeetingEventDetails : MeetingDetailsBase
{
    internal MeetingEventDetails()
    {
    }

    [JsonPropertyName("MeetingType")]
    public string? MeetingType { get; set; }
}
