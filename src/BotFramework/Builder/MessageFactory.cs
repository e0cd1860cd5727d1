using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public static class MessageFactory
{
    public static Activity Text(string text, string? ssml = default, string? inputHint = default) => Message(text, ssml, inputHint);

    public static IMessageActivity Attachment(Attachment attachment, string? text = default, string? ssml = default, string? inputHint = default)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Attachment([attachment], text, ssml, inputHint);
    }

    public static IMessageActivity Attachment(IEnumerable<Attachment> attachments, string? text = default, string? ssml = default, string? inputHint = default)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        var message = Message(text, ssml, inputHint);
        message.AttachmentLayout = AttachmentLayoutTypes.List;
        message.Attachments = [.. attachments];
        return message;
    }

    private static Activity Message(string? text, string? ssml, string? inputHint) => new()
    {
        Type = ActivityTypes.Message,
        Text = string.IsNullOrWhiteSpace(text) ? null : text,
        Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml,
        InputHint = inputHint ?? InputHints.AcceptingInput,
        Attachments = [],
        Entities = [],
    };
}
