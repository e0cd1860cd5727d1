namespace Microsoft.Bot.Schema.Teams;

public class TeamsMeetingInfo
{
    public TeamsMeetingInfo()
    {
    }

    public TeamsMeetingInfo(string? id = default)
    {
        Id = id;
    }

    public string? Id { get; set; }
}
