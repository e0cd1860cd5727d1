using System.Text.Json;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Provisioning.Planning;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>Runs and their lines, as they are kept.</summary>
internal sealed class RunStore(ProvisioningTarget target, IRowStore rows, JobAnnouncer announcer, TimeProvider time)
{
    private const string Json = "Json";
    private const string What = "What";
    private const string WhatEnglish = "WhatEnglish";
    private const string RunOfHash = "Run";

    /// <summary>Keeps an approved run, and the job that does it. The same lines approved twice, while they are not done, are one run.</summary>
    /// <returns>Its id; null when there are no lines.</returns>
    public async Task<string?> AddAsync(IEnumerable<PlanLine> lines, string by, RunCard? card, CancellationToken cancellationToken)
    {
        List<PlanLine> all = [.. lines.Where(line => line.Work is not null)];
        if (all.Count == 0)
        {
            return null;
        }

        var mark = ProvisioningKeys.Approved(target.Team, PlanHash.Of(all));
        var approved = await rows.FindAsync(mark, cancellationToken);
        if (approved is not null && await FindAsync(approved.Values.Text(RunOfHash), cancellationToken) is { Run.IsFinished: false })
        {
            return approved.Values.Text(RunOfHash);
        }

        var id = Guid.CreateVersion7(time.GetUtcNow()).ToString("N");
        foreach (var part in Batches.Of(all.Select(line => Line(id, line))))
        {
            await rows.WriteAsync(part, cancellationToken);
        }

        // The run comes last: without it there are no lines.
        var run = new Run(by, time.GetUtcNow(), all.Count) { Card = card };
        var job = RunJobs.New(target.Team, time);
        var hash = new RowValues { [RunOfHash] = id };
        RowWrite approve = approved is null ? new RowWrite.Insert(mark, hash) : new RowWrite.Replace(mark, hash, approved.ETag);
        if (await rows.WriteAsync([approve, new RowWrite.Insert(ProvisioningKeys.Run(target.Team, id), Values(run)), JobRows.Insert(job)], cancellationToken) is not WriteOutcome.Written)
        {
            await RemoveLinesAsync(id, cancellationToken);
            return (await rows.FindAsync(mark, cancellationToken))?.Values.Text(RunOfHash);
        }

        await announcer.AnnounceAsync(job.Address, TimeSpan.Zero, cancellationToken);
        return id;
    }

    /// <summary>Has somebody go on with what is not done.</summary>
    /// <returns>False when everything is.</returns>
    public async Task<bool> ResumeAsync(CancellationToken cancellationToken)
    {
        if (await FindUnfinishedAsync(cancellationToken) is null)
        {
            return false;
        }

        var job = RunJobs.New(target.Team, time);
        await rows.WriteAsync([JobRows.Insert(job)], cancellationToken);
        await announcer.AnnounceAsync(job.Address, TimeSpan.Zero, cancellationToken);
        return true;
    }

    public async Task<StoredRun?> FindAsync(string id, CancellationToken cancellationToken) =>
        await rows.FindAsync(ProvisioningKeys.Run(target.Team, id), cancellationToken) is { } row ? Of(row) : null;

    /// <summary>The first that was approved and is not done.</summary>
    public async Task<StoredRun?> FindUnfinishedAsync(CancellationToken cancellationToken) => await UnfinishedAsync(cancellationToken).FirstOrDefaultAsync(cancellationToken);

    /// <summary>What was approved and is not done, the oldest first.</summary>
    public IAsyncEnumerable<StoredRun> UnfinishedAsync(CancellationToken cancellationToken) =>
        rows.QueryAsync(ProvisioningKeys.Partition(target.Team), ProvisioningKeys.Runs, cancellationToken).Select(Of).Where(run => !run.Run.IsFinished);

    /// <summary>The one that was approved last.</summary>
    public async Task<StoredRun?> FindLastAsync(CancellationToken cancellationToken) =>
        await rows.QueryAsync(ProvisioningKeys.Partition(target.Team), ProvisioningKeys.Runs, cancellationToken).LastOrDefaultAsync(cancellationToken) is { } row ? Of(row) : null;

    public async Task<IReadOnlyList<RunLine>> LinesAsync(string id, CancellationToken cancellationToken)
    {
        var lines = new List<RunLine>();
        await foreach (var row in rows.QueryAsync(ProvisioningKeys.Partition(target.Team), ProvisioningKeys.Lines(id), cancellationToken))
        {
            if (ProvisioningKeys.KeyOfLine(row.Key) is { } key && JsonSerializer.Deserialize(row.Values.Document(Json).Span, LedgerJson.Default.Work) is { } work)
            {
                lines.Add(new RunLine(key, new Localized(row.Values.Text(What), row.Values.Text(WhatEnglish)), work, row.ETag));
            }
        }

        return lines;
    }

    /// <summary>What could not be done of a run.</summary>
    public async Task<IReadOnlyList<BlockedLine>> BlockedAsync(string id, CancellationToken cancellationToken)
    {
        var lines = new List<BlockedLine>();
        await foreach (var row in rows.QueryAsync(ProvisioningKeys.Partition(target.Team), ProvisioningKeys.BlockedLines(id), cancellationToken))
        {
            if (JsonSerializer.Deserialize(row.Values.Document(Json).Span, LedgerJson.Default.BlockedLine) is { } line)
            {
                lines.Add(line with { Key = ProvisioningKeys.KeyOfLine(row.Key) });
            }
        }

        return lines;
    }

    public RowWrite Replace(StoredRun stored, Run run) => new RowWrite.Replace(ProvisioningKeys.Run(target.Team, stored.Id), Values(run), stored.ETag);

    public RowWrite Remove(string run, RunLine line) => new RowWrite.Delete(ProvisioningKeys.Line(target.Team, run, line.Key), line.ETag);

    public RowWrite Block(string run, RunLine line, BlockedLine blocked) => new RowWrite.Insert(
        ProvisioningKeys.BlockedLine(target.Team, run, line.Key),
        new RowValues().WithDocument(Json, JsonSerializer.SerializeToUtf8Bytes(blocked, LedgerJson.Default.BlockedLine)));

    /// <summary>Forgets the runs that were finished before, with what they could not do: it names people.</summary>
    public async Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var partition = ProvisioningKeys.Partition(target.Team);
        var old = new HashSet<string>(StringComparer.Ordinal);
        var writes = new List<RowWrite>();
        await foreach (var row in rows.QueryAsync(partition, ProvisioningKeys.Runs, cancellationToken))
        {
            if (Of(row) is { Run.FinishedAt: { } finished } run && finished < before)
            {
                old.Add(run.Id);
                writes.Add(new RowWrite.Delete(row.Key, row.ETag));
                await foreach (var blocked in rows.QueryAsync(partition, ProvisioningKeys.BlockedLines(run.Id), cancellationToken))
                {
                    writes.Add(new RowWrite.Delete(blocked.Key, blocked.ETag));
                }
            }
        }

        await foreach (var mark in rows.QueryAsync(partition, ProvisioningKeys.AllApproved, cancellationToken))
        {
            if (old.Contains(mark.Values.Text(RunOfHash)))
            {
                writes.Add(new RowWrite.Delete(mark.Key, mark.ETag));
            }
        }

        foreach (var part in Batches.Of(writes))
        {
            // A conflict: another instance is at it.
            await rows.WriteAsync(part, cancellationToken);
        }
    }

    private async Task RemoveLinesAsync(string id, CancellationToken cancellationToken)
    {
        foreach (var part in Batches.Of((await LinesAsync(id, cancellationToken)).Select(line => Remove(id, line))))
        {
            await rows.WriteAsync(part, cancellationToken);
        }
    }

    private RowWrite.Insert Line(string run, PlanLine line) => new(
        ProvisioningKeys.Line(target.Team, run, line.Key),
        new RowValues { [What] = line.What.Sv, [WhatEnglish] = line.What.En }.WithDocument(Json, JsonSerializer.SerializeToUtf8Bytes(line.Work, LedgerJson.Default.Work)));

    private static RowValues Values(Run run) => new RowValues().WithDocument(Json, JsonSerializer.SerializeToUtf8Bytes(run, LedgerJson.Default.Run));

    private static StoredRun Of(Row row) => new(
        ProvisioningKeys.RunOf(row.Key),
        JsonSerializer.Deserialize(row.Values.Document(Json).Span, LedgerJson.Default.Run) ?? throw new InvalidDataException("A run is empty."),
        row.ETag);
}
