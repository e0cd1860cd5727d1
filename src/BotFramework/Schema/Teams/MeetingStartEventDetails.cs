using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

public class MeetingStartEventDetails : MeetingEventDetails
{
    [JsonPropertyName("StartTime")]
    public DateTime StartTime { get; set; }
}
