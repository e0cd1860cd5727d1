namespace Microsoft.Bot.Schema.Teams;

public class MessagingExtensionResult
{
    public string? AttachmentLayout { get; set; }
    public string? Type { get; set; }
    public IList<MessagingExtensionAttachment>? Attachments { get; set; }
    public string? Text { get; set; }
}
