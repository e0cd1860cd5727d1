namespace Microsoft.Bot.Schema;

public interface IEndOfConversationActivity : IActivity
{
    string? Code { get; set; }
    string? Text { get; set; }
}
