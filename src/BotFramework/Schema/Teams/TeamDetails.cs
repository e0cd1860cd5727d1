namespace Microsoft.Bot.Schema.Teams;

public class TeamDetails
{
    public TeamDetails()
    {
    }

    public TeamDetails(string? id = default, string? name = default, string? aadGroupId = default)
    {
        Id = id;
        Name = name;
        AadGroupId = aadGroupId;
    }

    public string? Id { get; set; }
    public string? Name { get; set; }

    /// <summary>The Microsoft 365 group of the team, as Graph names it.</summary>
    public string? AadGroupId { get; set; }

    public int ChannelCount { get; set; }
    public int MemberCount { get; set; }
    public string? Type { get; set; }
}
