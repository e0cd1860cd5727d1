namespace Microsoft.Bot.Schema.Teams;

public class ConversationList
{
    public ConversationList()
    {
    }

    public ConversationList(IList<ChannelInfo>? conversations = default)
    {
        Conversations = conversations;
    }

    public IList<ChannelInfo>? Conversations { get; set; }
}
