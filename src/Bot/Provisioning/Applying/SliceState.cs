using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>What the store holds of the run that is worked at; every write goes through it, one at a time, with the lease.</summary>
internal sealed class SliceState(Lease lease, ProvisioningTarget target, RunStore runs, StoredRun run, Dictionary<LineKey, StoredEntry> entries) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Lock gate = new();

    public StoredRun Run { get; private set; } = run;

    public StoredEntry? Entry(LineKey key)
    {
        lock (gate)
        {
            return entries.GetValueOrDefault(key);
        }
    }

    /// <summary>Graph's id of a group's channel, once it is verified.</summary>
    public string? ChannelOf(Register.Model.GroupId group) => Entry(new LineKey.Channel(group))?.Entry is { IsThere: true, IsVerified: true, Id: { } id } ? id : null;

    public Task PutAsync(LineKey key, LedgerEntry entry, CancellationToken cancellationToken) => WriteAsync(key, entry, leaves: false, [], null, cancellationToken);

    /// <summary>A line is done.</summary>
    /// <param name="then">Null to hold nothing of it any more.</param>
    public Task DoneAsync(RunLine line, LedgerEntry? then, CancellationToken cancellationToken) =>
        WriteAsync(line.Key, then, leaves: false, [runs.Remove(Run.Id, line)], run => run with { Done = run.Done + 1 }, cancellationToken);

    /// <summary>A line cannot be done.</summary>
    /// <param name="then">Null to hold nothing of it any more.</param>
    /// <param name="leaves">The ledger stays as it is.</param>
    public Task BlockedAsync(RunLine line, BlockedLine blocked, LedgerEntry? then, bool leaves, CancellationToken cancellationToken) =>
        WriteAsync(line.Key, then, leaves, [runs.Remove(Run.Id, line), runs.Block(Run.Id, line, blocked)], run => run with { Blocked = run.Blocked + 1 }, cancellationToken);

    public Task FinishAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        WriteAsync(null, null, leaves: true, [], run => run with { FinishedAt = now }, cancellationToken);

    public void Dispose() => turn.Dispose();

    private async Task WriteAsync(LineKey? key, LedgerEntry? entry, bool leaves, IReadOnlyList<RowWrite> more, Func<Run, Run>? change, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            var writes = new List<RowWrite>(more);
            var before = key is null ? null : Entry(key);
            var isPut = key is not null && !leaves && entry is not null;
            if (isPut)
            {
                writes.Insert(0, LedgerRows.Put(target.Team, key!, entry!, before));
            }
            else if (key is not null && !leaves && before is not null)
            {
                writes.Insert(0, LedgerRows.Remove(target.Team, key, before));
            }

            var changed = change?.Invoke(Run.Run);
            if (changed is not null)
            {
                writes.Add(runs.Replace(Run, changed));
            }

            if (writes.Count == 0)
            {
                return;
            }

            var etags = await lease.WriteAsync(writes, cancellationToken);
            Remember(key, isPut && etags[0] is { } put ? new StoredEntry(entry!, put) : null, leaves);
            if (changed is not null && etags[^1] is { } own)
            {
                Run = Run with { Run = changed, ETag = own };
            }
        }
        finally
        {
            turn.Release();
        }
    }

    private void Remember(LineKey? key, StoredEntry? put, bool leaves)
    {
        lock (gate)
        {
            if (key is not null && put is not null)
            {
                entries[key] = put;
            }
            else if (key is not null && !leaves)
            {
                entries.Remove(key);
            }
        }
    }
}
