using Samverkan.Bot.Access;
using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Privacy.Reads;

namespace Samverkan.Bot.Keeping.Proposals;

/// <summary>Brings proposals to those who decide: each once to each, and to whoever is reached later when that is.</summary>
internal sealed class ProposalDelivery(ProposalStore store, Deciders deciders, ProposalReader reader, Actors actors, Posts posts, ReadInbox reads) : INewcomer
{
    public async Task DeliverAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        foreach (var person in (await deciders.RecipientsAsync(proposal, cancellationToken)).People)
        {
            await PostAsync(proposal, person, cancellationToken);
        }
    }

    public async Task MetAsync(KnownPerson person, CancellationToken cancellationToken)
    {
        await foreach (var proposal in store.OpenAsync(cancellationToken))
        {
            if ((await deciders.RecipientsAsync(proposal, cancellationToken)).People.Any(recipient => recipient.Identity == person.Identity))
            {
                await PostAsync(proposal, person, cancellationToken);
            }
        }
    }

    private async Task PostAsync(Proposal proposal, KnownPerson person, CancellationToken cancellationToken)
    {
        var key = $"proposal/{proposal.Id}";
        if (await posts.WasPostedAsync(person.Chat.Id, key, cancellationToken))
        {
            return;
        }

        var card = ProposalCard.Of(reader.Read(proposal, actors.Of(person.Identity) with { IsAlone = true }, person.Language));
        if (await posts.PostOnceAsync(person.Chat, card, key, cancellationToken) == PostOutcome.Posted)
        {
            reads.Note(person.Identity, card.Persons);
        }
    }
}
