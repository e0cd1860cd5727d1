using Samverkan.Bot.Cards;

namespace Samverkan.Bot.Outbound.Standing;

/// <summary>Makes the card of standing posts of one kind from what is so at the moment.</summary>
internal interface IStandingCard
{
    string Kind { get; }

    /// <returns>Null when there is nothing to say: then nothing is posted, and what is there stays.</returns>
    Task<OutgoingCard?> MakeAsync(string subject, CancellationToken cancellationToken);
}
