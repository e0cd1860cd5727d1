using Samverkan.Bot.Access;
using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Keeping.Proposals;

/// <summary>Tells who proposed what came of it: where it was proposed or, when the bot may not write there any more, alone. Once.</summary>
internal sealed class AnswerJob(IRowStore rows, CurrentRegister register, ProposalReader reader, Actors actors, KnownPeople people, Posts posts) : IJobHandler
{
    public const string KindOfJob = "proposal-answer";

    private static readonly TimeSpan UntilLoaded = TimeSpan.FromSeconds(5);

    public string Kind => KindOfJob;

    public async Task<JobOutcome> RunAsync(Job job, CancellationToken cancellationToken)
    {
        if (!register.IsLoaded)
        {
            return new JobOutcome.Later(UntilLoaded, HasProgressed: true, []);
        }

        if (await rows.FindAsync(job.TargetKey, cancellationToken) is { } row && ProposalRows.Of(row) is { Decision: not null } proposal)
        {
            await TellAsync(proposal, cancellationToken);
        }

        return new JobOutcome.Done([]);
    }

    private async Task TellAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        var key = $"proposal/{proposal.Id}/answer";
        var chat = proposal.By.Identity is { } identity && await people.FindAsync(identity, cancellationToken) is { Chat: var own } && own.Id != proposal.By.Address.Id ? own : null;

        // A run of this job before this one may have gone there.
        if ((chat is null || !await posts.WasPostedAsync(chat.Id, key, cancellationToken))
            && await posts.PostOnceAsync(proposal.By.Address, Card(proposal, proposal.By.IsAlone), key, cancellationToken) == PostOutcome.Unreachable
            && chat is not null)
        {
            await posts.PostOnceAsync(chat, Card(proposal, isAlone: true), key, cancellationToken);
        }
    }

    private Cards.OutgoingCard Card(Proposal proposal, bool isAlone)
    {
        var self = proposal.By.Identity is { } identity ? actors.Of(identity) : new Actor(new Sender(null, null, IsKnown: false, IsForeign: false), proposal.By.Key, [], IsAdministrator: false, []);
        return ProposalAnswerCard.Of(reader.Read(proposal, self with { IsAlone = isAlone }, proposal.By.Language), isAlone);
    }
}
