using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

public class MeetingEndEventDetails : MeetingEventDetails
{
    [JsonPropertyName("EndTime")]
    public DateTime EndTime { get; set; }
}
