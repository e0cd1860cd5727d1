using Azure.Identity;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Provisioning.Graph;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>Does what was approved: one process at a time, and whoever comes after one that was killed goes on where it was.</summary>
internal sealed partial class Applier(
    ProvisioningTarget target, GraphConnection graph, RunStore runs, IRowStore rows, Posts posts, KnownTeams teams, CurrentRegister register, TimeProvider time, ILogger<Applier> logger)
{
    private static readonly TimeSpan AfterNoLogin = TimeSpan.FromMinutes(1);

    /// <param name="budget">How long to work at most.</param>
    /// <exception cref="StoreUnavailableException">The store went away; what was begun is looked for when it goes on.</exception>
    public async Task<SliceEnd> ContinueAsync(TimeSpan budget, IProgress<RunProgress>? progress, CancellationToken cancellationToken)
    {
        if (await runs.FindUnfinishedAsync(cancellationToken) is null)
        {
            return new SliceEnd.Idle();
        }

        var (lease, until) = await Lease.TakeAsync(rows, target.Team, time, cancellationToken);
        if (lease is null)
        {
            return new SliceEnd.Busy(until);
        }

        await using (lease)
        {
            return await runs.FindUnfinishedAsync(cancellationToken) is { } run ? await ContinueAsync(lease, run, budget, progress, cancellationToken) : new SliceEnd.Idle();
        }
    }

    private async Task<SliceEnd> ContinueAsync(Lease lease, StoredRun run, TimeSpan budget, IProgress<RunProgress>? progress, CancellationToken cancellationToken)
    {
        var team = new TeamGraph(graph.Client, target.Team);
        using var look = new ChannelLook(team, time);
        using var state = new SliceState(lease, target, runs, run, await LedgerRows.ReadAsync(rows, target.Team, cancellationToken));
        IStep[] steps =
        [
            new ChannelStep(team, look, time),
            new MemberStep(team, target, time),
            new TabStep(team, time),
            new MeetingStep(target.Organiser is { } organiser ? new CalendarGraph(graph.Client, organiser) : null, time),
            new WelcomeStep(posts, teams, register, target, time),
        ];
        try
        {
            progress?.Report(new RunProgress(run.Id, run.Run));
            var lines = await runs.LinesAsync(run.Id, cancellationToken);
            var work = new LineWork(state, steps, progress);
            if (await new Slice(new TeamLane(state, work, look, time), new CalendarLane(work, time)).RunAsync(lines, time.GetUtcNow() + budget, cancellationToken) is { } after)
            {
                return new SliceEnd.More(after);
            }

            await state.FinishAsync(time.GetUtcNow(), cancellationToken);
            Log.Finished(logger, run.Id, state.Run.Run.Done, state.Run.Run.Blocked);
            return new SliceEnd.Finished(state.Run);
        }
        catch (AuthenticationFailedException refused)
        {
            Log.NoLogin(logger, run.Id, refused);
            return new SliceEnd.More(AfterNoLogin);
        }
        catch (LeaseLostException)
        {
            Log.Overtaken(logger, run.Id);
            return new SliceEnd.Busy(time.GetUtcNow());
        }
    }

    private static partial class Log
    {
        [LoggerMessage(500, LogLevel.Information, "Run {Run} is done: {Done} lines, {Blocked} blocked.")]
        public static partial void Finished(ILogger logger, string run, int done, int blocked);

        [LoggerMessage(502, LogLevel.Error, "Run {Run} waits: the login to Graph failed; it is tried again in a minute.")]
        public static partial void NoLogin(ILogger logger, string run, Exception refused);

        [LoggerMessage(501, LogLevel.Warning, "Run {Run} was taken over by another process; this one stops.")]
        public static partial void Overtaken(ILogger logger, string run);
    }
}
