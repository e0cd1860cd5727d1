using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Commands;

namespace Samverkan.Bot.Keeping.Proposals;

/// <summary>Lists the proposals that wait: for who asks to decide, and his or her own.</summary>
internal sealed class ProposalsCommand(ProposalStore store, Deciders deciders, ProposalReader reader) : ICommand
{
    public CommandWords Words { get; } = new(["förslag"], ["proposals"], Rest: false);

    public Localized Purpose { get; } = new("se förslag som väntar på ett beslut", "see the proposals that wait for a decision");

    public bool IsForMany => false;

    public async Task<OutgoingCard> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        // What is proposed is not for all who read a channel.
        if (call.Origin.Kind != ConversationKind.Personal)
        {
            return ProposalSayingCard.Of(call.Language, texts => texts.OnlyAlone);
        }

        List<ProposalReading> waiting = [];
        List<ProposalReading> own = [];
        await foreach (var proposal in store.OpenAsync(cancellationToken))
        {
            if (deciders.IsOwn(call.Actor, proposal))
            {
                own.Add(reader.Read(proposal, call.Actor, call.Language));
            }
            else if (deciders.MayDecide(call.Actor, proposal))
            {
                waiting.Add(reader.Read(proposal, call.Actor, call.Language));
            }
        }

        return ProposalListCard.Of(call.Language, [.. waiting.OrderBy(each => each.Proposal.At)], [.. own.OrderBy(each => each.Proposal.At)]);
    }
}
