using Samverkan.Bot.Provisioning.Graph;
using Samverkan.Bot.Provisioning.Ledger;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>Works at meetings, some at once: a mailbox takes four requests at a time.</summary>
internal sealed class CalendarLane(LineWork work, TimeProvider time)
{
    private const int AtOnce = 4;
    private const int InBatch = 20;

    private readonly Dictionary<LineKey, DateTimeOffset> notBefore = [];
    private readonly Lock gate = new();

    /// <returns>How long to wait before going on; null when all is done.</returns>
    public async Task<TimeSpan?> RunAsync(IReadOnlyList<RunLine> lines, DateTimeOffset until, CancellationToken cancellationToken)
    {
        List<RunLine> waiting = [.. lines];
        while (waiting.Count > 0)
        {
            var now = time.GetUtcNow();
            if (now >= until)
            {
                return TimeSpan.Zero;
            }

            var batch = waiting.Where(line => notBefore.GetValueOrDefault(line.Key) <= now).Take(InBatch).ToList();
            if (batch.Count == 0)
            {
                var wait = waiting.Min(line => notBefore.GetValueOrDefault(line.Key)) - now;
                if (wait > RequestPace.LongestWait)
                {
                    return wait;
                }

                await Task.Delay(wait, time, cancellationToken);
                continue;
            }

            var settled = new HashSet<RunLine>(ReferenceEqualityComparer.Instance);
            await Parallel.ForEachAsync(batch, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (line, token) => await DoAsync(line, settled, token));
            waiting.RemoveAll(settled.Contains);
        }

        return null;
    }

    private async Task DoAsync(RunLine line, HashSet<RunLine> settled, CancellationToken cancellationToken)
    {
        var end = await work.RunAsync(line, cancellationToken);
        var isSettled = await work.SettleAsync(line, end, cancellationToken);
        lock (gate)
        {
            if (isSettled)
            {
                settled.Add(line);
            }
            else
            {
                notBefore[line.Key] = time.GetUtcNow() + ((end as StepEnd.Again)?.After ?? TimeSpan.Zero);
            }
        }
    }
}
