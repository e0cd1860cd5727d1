namespace Microsoft.Bot.Schema;

public interface IMessageReactionActivity : IActivity
{
    IList<MessageReaction>? ReactionsAdded { get; set; }
    IList<MessageReaction>? ReactionsRemoved { get; set; }
}
