using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cards.Provisioning;

/// <summary>One sentence about channels and meetings.</summary>
internal static class ProvisioningSaying
{
    public static OutgoingCard Of(Language language, Func<ProvisioningTexts, string> text) => SayingCard.Saying(language, text(ProvisioningTexts.In(language)));
}
