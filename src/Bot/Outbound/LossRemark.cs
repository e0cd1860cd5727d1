using Samverkan.Bot.Cards;
using Samverkan.Bot.Conversation;

namespace Samverkan.Bot.Outbound;

/// <summary>What is said in a conversation where a message may have gone missing.</summary>
internal static class LossRemark
{
    public static OutgoingMessage On(OutgoingMessage lost)
    {
        var card = NoticeCard.Of(UserLanguage.OfLocale(lost.Locale), texts => texts.MayBeLost);
        return lost with { Text = null, Card = card.Card.ToJson(), Summary = card.Summary };
    }
}
