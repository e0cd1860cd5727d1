using Samverkan.Bot.Provisioning.Graph;
using Samverkan.Bot.Provisioning.Inventory;
using Samverkan.Bot.Provisioning.Ledger;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>
/// Works at one run for a while: channels first, twenty to a list that verifies them; what belongs in a channel when it is verified;
/// meetings when there is nothing else.
/// </summary>
internal sealed class Slice(SliceState state, IReadOnlyList<IStep> steps, ChannelLook look, IProgress<RunProgress>? progress, TimeProvider time)
{
    /// <summary>One list verifies so many at most.</summary>
    private const int MostToVerify = 20;

    /// <summary>What waits for an answer of Graph leaves room for the next.</summary>
    private const int AtOnce = 8;

    /// <summary>So long a channel that Graph took may stay out of the lists.</summary>
    private static readonly TimeSpan LongestUnseen = TimeSpan.FromMinutes(3);

    private readonly Dictionary<LineKey, DateTimeOffset> notBefore = [];
    private readonly Dictionary<LineKey, LedgerEntry?> before = [];
    private readonly List<(RunLine Line, LedgerEntry Asked)> unverified = [];
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

        // A list would be late for what does not belong in a channel; so those come last, and one by one list's worth.
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

    // What belongs in a channel waits for it; a meeting for nothing.
    private bool HasPlace(RunLine line) => line.Key is LineKey.Channel or LineKey.Meeting or LineKey.Note || line.Work is Work.Record || state.ChannelOf(line.Key.Group) is not null;

    private async Task DoAsync(RunLine line, CancellationToken cancellationToken)
    {
        var entry = state.Entry(line.Key)?.Entry;
        lock (before)
        {
            before.TryAdd(line.Key, entry);
        }

        var context = new StepContext(line.Key, entry, state.ChannelOf(line.Key.Group), (intent, token) => state.PutAsync(line.Key, intent, token));
        var end = line.Work is Work.Record record ? new StepEnd.Done(record.Then) : await RunAsync(line.Work, context, cancellationToken);
        await EndAsync(line, end, cancellationToken);
    }

    private Task<StepEnd> RunAsync(Work work, StepContext context, CancellationToken cancellationToken) =>
        steps.Select(step => step.Run(work, context, cancellationToken)).OfType<Task<StepEnd>>().FirstOrDefault() ?? throw new NotSupportedException($"No step does {work.GetType().Name}.");

    private async Task EndAsync(RunLine line, StepEnd end, CancellationToken cancellationToken)
    {
        switch (end)
        {
            case StepEnd.Done done:
                await RememberOwnerAsync(line, cancellationToken);
                await state.DoneAsync(line, done.Then, cancellationToken);
                Remove(line);
                break;
            case StepEnd.ToVerify asked:
                await state.PutAsync(line.Key, asked.Then, cancellationToken);
                Remove(line);
                lock (unverified)
                {
                    unverified.Add((line, asked.Then));
                }

                return;
            case StepEnd.Blocked blocked:
                await BlockAsync(line, blocked, cancellationToken);
                Remove(line);
                break;
            case StepEnd.Again again:
                lock (notBefore)
                {
                    notBefore[line.Key] = time.GetUtcNow() + again.After;
                }

                return;
        }

        progress?.Report(new RunProgress(state.Run.Id, state.Run.Run));
    }

    // Whoever a channel is made with is in it by that. Should somebody take him or her out, it is known to be otherwise.
    private Task RememberOwnerAsync(RunLine line, CancellationToken cancellationToken)
    {
        var create = line.Work as Work.CreateChannel ?? (line.Work as Work.SetAside)?.Create;
        return create?.Owner is { } owner
            ? state.PutAsync(new LineKey.Member(line.Key.Group, owner), new LedgerEntry(LedgerStage.Agreed, time.GetUtcNow()) { IsWanted = true }, cancellationToken)
            : Task.CompletedTask;
    }

    private Task BlockAsync(RunLine line, StepEnd.Blocked blocked, CancellationToken cancellationToken)
    {
        LedgerEntry? former;
        lock (before)
        {
            former = before.GetValueOrDefault(line.Key);
        }

        return state.BlockedAsync(line, new BlockedLine(line.What, blocked.Why, blocked.Remedy, blocked.Permission), blocked.Then ?? former, blocked.Stays, cancellationToken);
    }

    // What belongs in a channel that will not be.
    private async Task BlockOrphansAsync(CancellationToken cancellationToken)
    {
        var coming = waiting.Concat(unverified.Select(each => each.Line)).Where(line => line.Key is LineKey.Channel).Select(line => line.Key.Group).ToHashSet();
        foreach (var line in waiting.Where(line => !HasPlace(line) && !coming.Contains(line.Key.Group)).ToList())
        {
            await EndAsync(line, new StepEnd.Blocked(NoChannel, SeeChannel, null), cancellationToken);
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

    private void Remove(RunLine line)
    {
        lock (gate)
        {
            waiting.Remove(line);
        }
    }

    private readonly Lock gate = new();

    private static readonly Localized NoChannel = new("Gruppens kanal finns inte.", "The group's channel is not there.");
    private static readonly Localized SeeChannel = new("Se raden om kanalen.", "See the line of the channel.");
    private static readonly Localized Unseen = new("Graph har tagit emot kanalen, men den syns inte i teamet.", "Graph took the channel, but it is not shown in the team.");

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
