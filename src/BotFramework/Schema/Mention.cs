namespace Microsoft.Bot.Schema;

public class Mention : Entity
{
    public Mention()
        : base("mention")
    {
    }

    public Mention(ChannelAccount? mentioned = default, string? text = default, string? type = default)
        : base(type ?? "mention")
    {
        Mentioned = mentioned;
        Text = text;
    }

    public ChannelAccount? Mentioned { get; set; }
    public string? Text { get; set; }
}
