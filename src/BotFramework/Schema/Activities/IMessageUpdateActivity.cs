namespace Microsoft.Bot.Schema;

public interface IMessageUpdateActivity : IMessageActivity, IActivity;
