namespace Microsoft.Bot.Schema.Teams;

public class MessagingExtensionQueryOptions
{
    public MessagingExtensionQueryOptions()
    {
    }

    public MessagingExtensionQueryOptions(int? skip = default, int? count = default)
    {
        Skip = skip;
        Count = count;
    }

    public int? Skip { get; set; }
    public int? Count { get; set; }
}
