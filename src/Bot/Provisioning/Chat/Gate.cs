using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Provisioning;

namespace Samverkan.Bot.Provisioning.Chat;

/// <summary>Who may plan, apply and mend: administrators, and only where there is a team. It is asked at each command and click.</summary>
internal sealed class Gate(ProvisioningTarget target)
{
    /// <returns>Why not, and what to do instead; null for who may.</returns>
    public OutgoingCard? Refusal(Actor actor, Language language) =>
        !actor.IsAdministrator ? ProvisioningSaying.Of(language, texts => texts.AdministratorsOnly)
        : !target.IsSet ? ProvisioningSaying.Of(language, texts => texts.NoTeam)
        : null;
}
