using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Conversation;

/// <summary>How an answer leaves: one activity, the card alone, its first line as the summary.</summary>
internal static class TurnReplies
{
    public static Task SendCardAsync(this ITurnContext turnContext, OutgoingCard outgoing, CancellationToken cancellationToken)
    {
        var activity = MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = outgoing.Card });
        activity.Summary = outgoing.Summary;
        return turnContext.SendActivityAsync(activity, cancellationToken);
    }

    public static Task SendNoticeAsync(this ITurnContext turnContext, Language language, Func<HostTexts, string> text, CancellationToken cancellationToken) =>
        turnContext.SendCardAsync(NoticeCard.Of(language, text), cancellationToken);
}
