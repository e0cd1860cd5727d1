using System.Collections.Concurrent;
using Samverkan.Bot.Provisioning.Ledger;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>Does one line, and keeps what came of it.</summary>
internal sealed class LineWork(SliceState state, IReadOnlyList<IStep> steps, IProgress<RunProgress>? progress)
{
    private readonly ConcurrentDictionary<LineKey, LedgerEntry?> before = new();

    public async Task<StepEnd> RunAsync(RunLine line, CancellationToken cancellationToken)
    {
        var entry = state.Entry(line.Key)?.Entry;
        before.TryAdd(line.Key, entry);
        var context = new StepContext(line.Key, entry, state.ChannelOf(line.Key.Group), (intent, token) => state.PutAsync(line.Key, intent, token));
        return line.Work is Work.Record record ? new StepEnd.Done(record.Then) : await StepAsync(line.Work, context, cancellationToken);
    }

    /// <returns>Whether the line is settled; false for one that goes on.</returns>
    public async Task<bool> SettleAsync(RunLine line, StepEnd end, CancellationToken cancellationToken)
    {
        switch (end)
        {
            case StepEnd.Done done:
                await state.DoneAsync(line, done.Then, cancellationToken);
                break;
            case StepEnd.Blocked blocked:
                var told = new BlockedLine(line.What, blocked.Why, blocked.Remedy, blocked.Permission);
                await state.BlockedAsync(line, told, blocked.Then ?? before.GetValueOrDefault(line.Key), blocked.Stays, cancellationToken);
                break;
            default:
                return false;
        }

        progress?.Report(new RunProgress(state.Run.Id, state.Run.Run));
        return true;
    }

    private Task<StepEnd> StepAsync(Work work, StepContext context, CancellationToken cancellationToken) =>
        steps.Select(step => step.Run(work, context, cancellationToken)).OfType<Task<StepEnd>>().FirstOrDefault() ?? throw new NotSupportedException($"No step does {work.GetType().Name}.");
}
