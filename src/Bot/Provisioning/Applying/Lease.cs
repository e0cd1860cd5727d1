using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>
/// The right to work at a team, of one process at a time. Every write of whoever has it is in one transaction with the lease, so that
/// one who has lost it can change nothing any more.
/// </summary>
internal sealed class Lease : IAsyncDisposable
{
    private const string Holder = "Holder";
    private const string Until = "Until";

    /// <summary>Longer than the longest request; each write renews it.</summary>
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(120);

    private readonly IRowStore rows;
    private readonly RowKey key;
    private readonly string holder;
    private readonly TimeProvider time;
    private ETag etag;
    private bool isLost;

    private Lease(IRowStore rows, RowKey key, string holder, ETag etag, TimeProvider time) => (this.rows, this.key, this.holder, this.etag, this.time) = (rows, key, holder, etag, time);

    /// <returns>The lease; or until when somebody else has it.</returns>
    public static async Task<(Lease? Lease, DateTimeOffset Until)> TakeAsync(IRowStore rows, string team, TimeProvider time, CancellationToken cancellationToken)
    {
        var (key, holder) = (ProvisioningKeys.Lease(team), Worker.New());
        var row = await rows.FindAsync(key, cancellationToken);
        if (row is not null && row.Values.Time(Until) is var until && until > time.GetUtcNow() && !Worker.IsGone(row.Values.Text(Holder)))
        {
            return (null, until);
        }

        var values = Values(holder, time.GetUtcNow() + Length);
        RowWrite take = row is null ? new RowWrite.Insert(key, values) : new RowWrite.Replace(key, values, row.ETag);
        return await rows.WriteAsync([take], cancellationToken) is WriteOutcome.Written { ETags: [{ } etag] }
            ? (new Lease(rows, key, holder, etag, time), DateTimeOffset.MaxValue)
            : (null, time.GetUtcNow() + Length);
    }

    /// <summary>Writes all of it and renews the lease, or nothing. One at a time.</summary>
    /// <returns>The ETags of the writes.</returns>
    /// <exception cref="LeaseLostException">Somebody else works at the team now, or has changed one of the rows.</exception>
    public async Task<IReadOnlyList<ETag?>> WriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken)
    {
        if (!isLost && await rows.WriteAsync([.. writes, new RowWrite.Replace(key, Values(holder, time.GetUtcNow() + Length), etag)], cancellationToken) is WriteOutcome.Written { ETags: [.., { } own] and var written })
        {
            etag = own;
            return [.. written.SkipLast(1)];
        }

        isLost = true;
        throw new LeaseLostException();
    }

    /// <summary>Gives it back. Should that fail, it ends by itself.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!isLost)
        {
            try
            {
                await rows.WriteAsync([new RowWrite.Replace(key, Values(holder, DateTimeOffset.UnixEpoch), etag)], CancellationToken.None);
            }
            catch (StoreUnavailableException)
            {
            }
        }
    }

    private static RowValues Values(string holder, DateTimeOffset until) => new() { [Holder] = holder, [Until] = until };
}
