namespace Microsoft.Bot.Schema.Teams;

public class MeetingDetailsBase
{
    internal MeetingDetailsBase()
    {
    }

    public string? Id { get; set; }
    public Uri? JoinUrl { get; set; }
    public string? Title { get; set; }
}
