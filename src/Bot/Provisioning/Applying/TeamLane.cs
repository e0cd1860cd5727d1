using Samverkan.Bot.Provisioning.Graph;
using Samverkan.Bot.Provisioning.Inventory;
using Samverkan.Bot.Provisioning.Ledger;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>
/// Works at the team: channels first, twenty to a list that verifies them, and what belongs in a channel when it is verified.
/// </summary>
internal sealed class TeamLane(SliceState state, LineWork work, ChannelLook look, TimeProvider time)
{
    /// <summary>One list verifies so many at most.</summary>
    private const int MostToVerify = 20;

    /// <summary>What waits for an answer of Graph leaves room for the next.</summary>
    private const int AtOnce = 8;

    /// <summary>So long a channel that Graph took may stay out of the lists.</summary>
    private static readonly TimeSpan LongestUnseen = TimeSpan.FromMinutes(3);

    private static readonly Localized NoChannel = new("Gruppens kanal finns inte.", "The group's channel is not there.");
    private static readonly Localized SeeChannel = new("Se raden om kanalen.", "See the line of the channel.");
    private static readonly Localized Unseen = new("Graph har tagit emot kanalen, men den syns inte i teamet.", "Graph took the channel, but it is not shown in the team.");

    private readonly Dictionary<LineKey, DateTimeOffset> notBefore = [];
    private readonly List<(RunLine Line, LedgerEntry Asked)> unverified = [];
    private readonly Lock gate = new();
    private List<RunLine> waiting = [];
    private DateTimeOffset nextLook;
    private int looksInVain;

    /// <summary>Works until all lines are done or blocked, or the time is up.</summary>
    /// <returns>How long to wait before going on; null when all is done.</returns>
    public async Task<TimeSpan?> RunAsync(IReadOnlyList<RunLine> lines, DateTimeOffset until, CancellationToken cancellationToken)
    {
        waiting = [.. lines.OrderBy(line => Order(line.Key)).ThenBy(line => line.Key.ToString(), StringComparer.Ordinal)];
        while (waiting.Count > 0 || unverified.Count > 0)
        {
            if (time.GetUtcNow() >= until)
            {
                return TimeSpan.Zero;
            }

            if (await StepAsync(cancellationToken) is { } wait)
            {
                if (wait > RequestPace.LongestWait)
                {
                    return wait;
                }

                await Task.Delay(wait, time, cancellationToken);
            }
        }

        return null;
    }

    // Null when something was done.
    private async Task<TimeSpan?> StepAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await BlockOrphansAsync(cancellationToken);
        var ready = waiting.Where(line => notBefore.GetValueOrDefault(line.Key) <= now && HasPlace(line)).ToList();
        var channels = ready.Where(line => line.Key is LineKey.Channel).Take(MostToVerify - unverified.Count).ToList();
        if (unverified.Count > 0 && now >= nextLook && channels.Count == 0)
        {
            return await VerifyAsync(cancellationToken);
        }

        // No more at once than between two lists, so that a list is not late for the next channels.
        var batch = channels.Count > 0 ? channels : ready.Where(line => line.Key is not LineKey.Channel).Take(MostToVerify).ToList();
        if (batch.Count == 0)
        {
            return Earliest() - now is var wait && wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
        }

        await Parallel.ForEachAsync(batch, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (line, token) => await DoAsync(line, token));
        return null;
    }

    private DateTimeOffset Earliest()
    {
        var times = waiting.Where(HasPlace).Select(line => notBefore.GetValueOrDefault(line.Key)).ToList();
        if (unverified.Count > 0)
        {
            times.Add(nextLook);
        }

        return times.Count > 0 ? times.Min() : DateTimeOffset.MinValue;
    }

    // What belongs in a channel waits for it.
    private bool HasPlace(RunLine line) => line.Key is LineKey.Channel or LineKey.Note || (line.Work is Work.Record && line.Key is not LineKey.Member) || state.ChannelOf(line.Key.Group) is not null;

    private async Task DoAsync(RunLine line, CancellationToken cancellationToken) => await EndAsync(line, await work.RunAsync(line, cancellationToken), cancellationToken);

    private async Task EndAsync(RunLine line, StepEnd end, CancellationToken cancellationToken)
    {
        if (end is StepEnd.ToVerify { Then: var asked })
        {
            await state.PutAsync(line.Key, asked, cancellationToken);
            lock (gate)
            {
                waiting.Remove(line);
                unverified.Add((line, asked));
            }

            return;
        }

        var isSettled = await work.SettleAsync(line, end, cancellationToken);
        lock (gate)
        {
            if (isSettled)
            {
                waiting.Remove(line);
            }
            else
            {
                notBefore[line.Key] = time.GetUtcNow() + ((end as StepEnd.Again)?.After ?? TimeSpan.Zero);
            }
        }
    }

    // What belongs in a channel that will not be.
    private async Task BlockOrphansAsync(CancellationToken cancellationToken)
    {
        var coming = waiting.Concat(unverified.Select(each => each.Line)).Where(line => line.Key is LineKey.Channel).Select(line => line.Key.Group).ToHashSet();
        foreach (var line in waiting.Where(line => !HasPlace(line) && !coming.Contains(line.Key.Group)).ToList())
        {
            await EndAsync(line, line.Work is Work.Record ? new StepEnd.Done(state.Entry(line.Key)?.Entry) : new StepEnd.Blocked(NoChannel, SeeChannel, null), cancellationToken);
        }
    }

    private async Task<TimeSpan?> VerifyAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var answer = await look.SinceAsync(now, cancellationToken);
        var seen = answer is GraphAnswer<IReadOnlyList<ObservedChannel>>.Given given ? given.Value : [];
        var found = unverified.Select(each => (each.Line, each.Asked, Channel: seen.FirstOrDefault(channel => channel.Id == each.Asked.Id || channel.Marker == each.Line.Key.Group.Value))).ToList();
        foreach (var (line, asked, channel) in found)
        {
            if (channel is not null)
            {
                unverified.RemoveAll(each => each.Line == line);
                await EndAsync(line, ChannelStep.Verified(channel, asked, time.GetUtcNow()), cancellationToken);
            }
            else if (now - asked.At > LongestUnseen)
            {
                unverified.RemoveAll(each => each.Line == line);
                await EndAsync(line, new StepEnd.Blocked(Unseen, Judge.TryAgain, null, Stays: true), cancellationToken);
            }
        }

        looksInVain = found.Exists(each => each.Channel is not null) ? 0 : looksInVain + 1;
        nextLook = unverified.Count == 0 ? DateTimeOffset.MinValue : time.GetUtcNow() + Judge.Backoff(Math.Min(looksInVain, 4));
        return null;
    }

    private static int Order(LineKey key) => key switch
    {
        LineKey.Channel => 0,
        LineKey.App => 1,
        LineKey.Member => 2,
        LineKey.Tab => 3,
        LineKey.Welcome => 4,
        _ => 5,
    };
}
