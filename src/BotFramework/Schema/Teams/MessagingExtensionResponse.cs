namespace Microsoft.Bot.Schema.Teams;

public class MessagingExtensionResponse
{
    public MessagingExtensionResponse()
    {
    }

    public MessagingExtensionResponse(MessagingExtensionResult? composeExtension = default) => ComposeExtension = composeExtension;

    public MessagingExtensionResult? ComposeExtension { get; set; }
}
