using System.Diagnostics;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Provisioning.Applying;

namespace Samverkan.Bot.Cli.Plans;

/// <summary>Works at what was approved until all of it is done or blocked, and shows how far it is; where another process is at it, shows how far that one is.</summary>
internal sealed class RunWork(Lazy<Applier> applier, RunStore runs, SilentConversations silent, TimeProvider time, TerminalStreams streams, CliTexts texts)
{
    /// <summary>Long, since each beginning lists what is there anew.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly PlanCliTexts words = PlanCliTexts.In(texts.Language);

    /// <summary>Goes on with what was approved and cut off; nobody is asked again.</summary>
    /// <returns>Null when there is no such thing.</returns>
    public async Task<RunEnd?> ResumeAsync(CancellationToken cancellationToken)
    {
        var cutOff = await runs.UnfinishedAsync(cancellationToken).ToListAsync(cancellationToken);
        if (cutOff.Count == 0)
        {
            return null;
        }

        streams.Note(CliTexts.Fill(words.Resuming, cutOff.Sum(run => run.Run.Done + run.Run.Blocked), cutOff.Sum(run => run.Run.Total)));
        return await FinishAsync([.. cutOff.Select(run => run.Id)], cancellationToken);
    }

    /// <param name="ids">The runs that are reported on; everything that was approved is worked at.</param>
    public async Task<RunEnd> FinishAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var progress = new RunProgressLine(streams, time, words.Progress);
        try
        {
            await silent.RefreshAsync(cancellationToken);
            await GoOnAsync(progress, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            progress.Clear();
            streams.Note(words.Interrupted);
            throw;
        }
        finally
        {
            progress.Clear();
        }

        var (done, blocked) = (0, new List<BlockedLine>());
        foreach (var id in ids)
        {
            done += (await runs.FindAsync(id, cancellationToken))?.Run.Done ?? 0;
            blocked.AddRange(await runs.BlockedAsync(id, cancellationToken));
        }

        return new RunEnd(done, blocked);
    }

    private async Task GoOnAsync(RunProgressLine progress, CancellationToken cancellationToken)
    {
        var isWatching = false;
        while (await applier.Value.ContinueAsync(Budget, progress, cancellationToken) is var end and not SliceEnd.Idle)
        {
            switch (end)
            {
                case SliceEnd.Busy:
                    if (!isWatching)
                    {
                        progress.Clear();
                        streams.Note(words.Busy);
                    }

                    isWatching = true;
                    await WatchAsync(progress, cancellationToken);
                    break;
                case SliceEnd.More { After: var after } when after > TimeSpan.Zero:
                    progress.Clear();
                    streams.Note(CliTexts.Fill(words.Pause, Math.Ceiling(after.TotalSeconds)));
                    await Task.Delay(after, time, cancellationToken);
                    break;
                case SliceEnd.More or SliceEnd.Finished:
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    private async Task WatchAsync(RunProgressLine progress, CancellationToken cancellationToken)
    {
        if (await runs.FindUnfinishedAsync(cancellationToken) is { } run)
        {
            progress.Report(new RunProgress(run.Id, run.Run));
        }

        await Task.Delay(Look, time, cancellationToken);
    }
}
