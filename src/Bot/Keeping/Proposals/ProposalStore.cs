using System.Runtime.CompilerServices;
using Samverkan.Bot.Access;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Keeping.Proposals;

/// <summary>The proposals in the store. Each comes with the job that brings it out, and its decision with the job that tells of it.</summary>
internal sealed class ProposalStore(IRowStore rows, JobAnnouncer announcer, TimeProvider time)
{
    /// <summary>How many of one person may be open.</summary>
    public const int MostOpen = 10;

    private const string Id = "Id";

    public async Task<Proposal?> FindAsync(string id, CancellationToken cancellationToken) =>
        ProposalKeys.IsId(id) && await rows.FindAsync(ProposalKeys.Of(id), cancellationToken) is { } row ? ProposalRows.Of(row) : null;

    public async Task<AddOutcome> AddAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        var open = ProposalKeys.Open(proposal);
        if (await FindOpenAsync(open, cancellationToken) is { } same)
        {
            return new AddOutcome.ThereAlready(same);
        }

        if (await rows.QueryAsync(RegisterKeys.Partition, ProposalKeys.AllOpenOf(proposal.By), cancellationToken).Take(MostOpen).CountAsync(cancellationToken) == MostOpen)
        {
            return new AddOutcome.TooMany();
        }

        var job = NewJob(ProposalJob.KindOfJob, proposal);
        RowWrite[] writes = [ProposalRows.Insert(proposal), new RowWrite.Insert(open, new RowValues { [Id] = proposal.Id }), JobRows.Insert(job)];
        if (await rows.WriteAsync(writes, cancellationToken) is WriteOutcome.Written)
        {
            await announcer.AnnounceAsync(job.Address, TimeSpan.Zero, cancellationToken);
            return new AddOutcome.Added();
        }

        // Somebody was quicker: the same click, or the same words.
        return await FindOpenAsync(open, cancellationToken) is { } quicker || (quicker = await FindAsync(proposal.Id, cancellationToken)) is not null
            ? new AddOutcome.ThereAlready(quicker)
            : throw new StoreUnavailableException("A proposal could not be kept, and nobody knows why.");
    }

    /// <summary>All that wait for somebody to decide.</summary>
    public async IAsyncEnumerable<Proposal> OpenAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in rows.QueryAsync(RegisterKeys.Partition, ProposalKeys.AllOpen, cancellationToken))
        {
            if (await FindAsync(row.Values.Text(Id), cancellationToken) is { State: ProposalState.Open } proposal)
            {
                yield return proposal;
            }
        }
    }

    /// <summary>All that are kept, whatever came of them. Not for a turn: it reads every one.</summary>
    public IAsyncEnumerable<Proposal> AllAsync(CancellationToken cancellationToken) =>
        rows.QueryAsync(RegisterKeys.Partition, ProposalKeys.All, cancellationToken).Select(ProposalRows.Of);

    /// <summary>Those that somebody made. Not for a turn: it reads every one.</summary>
    public IAsyncEnumerable<Proposal> ByAsync(DirectoryIdentity person, CancellationToken cancellationToken) =>
        AllAsync(cancellationToken).Where(proposal => proposal.By.Identity == person);

    /// <summary>The writes of a decision, for the transaction of what it does.</summary>
    /// <returns>The writes, and among them the job that tells of it; null where nobody need be told.</returns>
    public async Task<(IReadOnlyList<RowWrite> Writes, Job? Job)> DecidingAsync(Proposal decided, CancellationToken cancellationToken)
    {
        List<RowWrite> writes = [ProposalRows.Replace(decided)];
        if (await rows.FindAsync(ProposalKeys.Open(decided), cancellationToken) is { } open && open.Values.Text(Id) == decided.Id)
        {
            writes.Add(new RowWrite.Delete(open.Key, open.ETag));
        }

        var job = decided.State == ProposalState.Withdrawn ? null : NewJob(AnswerJob.KindOfJob, decided);
        if (job is not null)
        {
            writes.Add(JobRows.Insert(job));
        }

        return (writes, job);
    }

    /// <summary>Decides, where that changes nothing else.</summary>
    /// <returns>False when somebody else has decided meanwhile.</returns>
    public async Task<bool> DecideAsync(Proposal decided, CancellationToken cancellationToken)
    {
        var (writes, job) = await DecidingAsync(decided, cancellationToken);
        if (await rows.WriteAsync(writes, cancellationToken) is not WriteOutcome.Written)
        {
            return false;
        }

        await AnnounceAsync(job, cancellationToken);
        return true;
    }

    public Task AnnounceAsync(Job? job, CancellationToken cancellationToken) =>
        job is null ? Task.CompletedTask : announcer.AnnounceAsync(job.Address, TimeSpan.Zero, cancellationToken);

    /// <summary>Deletes it, open or not; nobody is told.</summary>
    public async Task DeleteAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        List<RowWrite> writes = [new RowWrite.Delete(ProposalKeys.Of(proposal.Id), proposal.ETag)];
        if (await rows.FindAsync(ProposalKeys.Open(proposal), cancellationToken) is { } open && open.Values.Text(Id) == proposal.Id)
        {
            writes.Add(new RowWrite.Delete(open.Key, open.ETag));
        }

        await rows.WriteAsync(writes, cancellationToken);
    }

    private async Task<Proposal?> FindOpenAsync(RowKey open, CancellationToken cancellationToken) =>
        await rows.FindAsync(open, cancellationToken) is { } row ? await FindAsync(row.Values.Text(Id), cancellationToken) : null;

    private Job NewJob(string kind, Proposal proposal) => Job.New(RegisterKeys.Partition, kind, ProposalKeys.Of(proposal.Id).Row, time.GetUtcNow(), time);
}
