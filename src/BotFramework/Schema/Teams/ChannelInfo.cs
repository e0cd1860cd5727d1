namespace Microsoft.Bot.Schema.Teams;

public class ChannelInfo
{
    public ChannelInfo()
    {
    }

    public ChannelInfo(string? id = default, string? name = default)
    {
        Id = id;
        Name = name;
    }

    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? Type { get; set; }
}
