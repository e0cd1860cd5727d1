using AdaptiveCards;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Samverkan.Bot.Cards;
using Samverkan.Questions.Searching;

namespace Samverkan.Bot.Conversation.Searching;

/// <summary>How a search is answered: a list to choose from, of which the client puts one card into the conversation; or a sentence.</summary>
internal static class SearchResponse
{
    private const string List = "result";
    private const string Message = "message";

    // Two lines of the list.
    private const int LongestLine = 150;

    public static MessagingExtensionResponse Of(IEnumerable<(Found Found, OutgoingCard Card)> hits) => new(new MessagingExtensionResult
    {
        Type = List,
        AttachmentLayout = AttachmentLayoutTypes.List,
        Attachments = [.. hits.Select(hit => new MessagingExtensionAttachment { ContentType = AdaptiveCard.ContentType, Content = hit.Card.Card, Preview = Preview(hit.Found) })],
    });

    public static MessagingExtensionResponse Saying(string sentence) => new(new MessagingExtensionResult { Type = Message, Text = sentence });

    private static Attachment Preview(Found found) => new()
    {
        ContentType = ThumbnailCard.ContentType,
        Content = new ThumbnailCard { Title = LiteralText.Plain(found.Profile.Headline), Text = LiteralText.Plain(ShortText.Of(found.Line, LongestLine)) },
    };
}
