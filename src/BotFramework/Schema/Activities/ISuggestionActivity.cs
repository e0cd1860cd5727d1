namespace Microsoft.Bot.Schema;

public interface ISuggestionActivity : IMessageActivity, IActivity
{
    IList<TextHighlight>? TextHighlights { get; set; }
}
