using AdaptiveCards;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards;

/// <summary>A card, and its first line as plain text: what a notification and a screen reader say.</summary>
internal sealed record OutgoingCard(AdaptiveCard Card, string Summary)
{
    /// <summary>Whom it names, for the audit of reads.</summary>
    public IReadOnlyList<PersonId> Persons { get; init; } = [];
}
