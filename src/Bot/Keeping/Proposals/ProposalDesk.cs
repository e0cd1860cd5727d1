using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Keeping.Proposals;

/// <summary>Takes proposals.</summary>
internal sealed class ProposalDesk(IRowStore rows)
{
    public async Task<OutgoingCard> TakeAsync(IForm form, Click click, FormPlan.Planned planned, string key, CancellationToken cancellationToken)
    {
        await rows.WriteAsync(new RowWrite.Insert(new RowKey(RegisterKeys.Partition, $"proposal/{key}"), new RowValues { ["Form"] = form.Name, ["By"] = click.Actor.Key, ["Mark"] = planned.Mark }), cancellationToken);
        return SayingCard.Of(click.Language, texts => texts.ProposalSent);
    }
}
