namespace Microsoft.Bot.Schema.Teams;

public class MessagingExtensionAttachment : Attachment
{
    public MessagingExtensionAttachment()
    {
    }

    public MessagingExtensionAttachment(string? contentType = default, string? contentUrl = default, object? content = default, string? name = default, string? thumbnailUrl = default, Attachment? preview = default)
        : base(contentType, contentUrl, content, name, thumbnailUrl) => Preview = preview;

    public Attachment? Preview { get; set; }
}
