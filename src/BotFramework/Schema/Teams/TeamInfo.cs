namespace Microsoft.Bot.Schema.Teams;

public class TeamInfo
{
    public TeamInfo()
    {
    }

    public TeamInfo(string? id = default, string? name = default)
    {
        Id = id;
        Name = name;
    }

    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? AadGroupId { get; set; }
}
