using Samverkan.Bot.Privacy;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Queues;

namespace Samverkan.Bot.Jobs;

/// <summary>
/// Takes jobs from the queue for as long as the host runs. Told to stop, it takes no more and finishes what it has; the rest stays queued.
/// </summary>
internal sealed partial class JobWorker(WorkQueues queues, JobRunner runner, JobAnnouncer announcer, TimeProvider time, ILogger<JobWorker> logger) : BackgroundService
{
    /// <summary>Jobs at once: one that waits for a slow remote does not hold up the others.</summary>
    private const int AtOnce = 16;

    /// <summary>How soon what another process announced, or what has become due, is noticed.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource giveUp = new();

    /// <param name="cancellationToken">Ends the patience of the host: what is still running then is cut off, and begun again later.</param>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await using var cutOff = cancellationToken.Register(giveUp.Cancel);
        await base.StopAsync(cancellationToken);
    }

    public override void Dispose()
    {
        giveUp.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var tick = Task.Delay(Interval, time, stoppingToken);
        var due = announcer.Due.WaitToReadAsync(stoppingToken).AsTask();
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await TakeAsync(stoppingToken) == AtOnce)
            {
                continue;
            }

            await Task.WhenAny(tick, due);
            if (tick.IsCompletedSuccessfully)
            {
                tick = Task.Delay(Interval, time, stoppingToken);
            }

            if (due.IsCompletedSuccessfully)
            {
                announcer.Due.TryRead(out _);
                due = announcer.Due.WaitToReadAsync(stoppingToken).AsTask();
            }
        }
    }

    /// <returns>How many there were.</returns>
    private async Task<int> TakeAsync(CancellationToken stoppingToken)
    {
        try
        {
            var messages = await queues.Jobs.ReceiveAsync(AtOnce, JobRunner.Longest, stoppingToken);
            await Task.WhenAll(messages.Select(RunAsync));
            return messages.Count;
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return 0;
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.Unavailable(logger, unavailable);
            return 0;
        }
    }

    private async Task RunAsync(QueuedMessage message)
    {
        try
        {
            await runner.RunAsync(message, giveUp.Token);
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.Unavailable(logger, unavailable);
        }
        catch (OperationCanceledException) when (giveUp.IsCancellationRequested)
        {
            Log.CutOff(logger, message.Id);
        }
        catch (Exception fault)
        {
            // A row that cannot be read must not end the worker for all the others.
            Log.Fault(logger, message.Id, LoggedFault.Of(fault));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(320, LogLevel.Warning, "The job queue or the store is away; trying again.")]
        public static partial void Unavailable(ILogger logger, Exception unavailable);

        [LoggerMessage(321, LogLevel.Warning, "The host stops before the job of message {Message} was done; it is begun again later.")]
        public static partial void CutOff(ILogger logger, string message);

        [LoggerMessage(322, LogLevel.Error, "The job of message {Message} could not be run at all; it comes back.")]
        public static partial void Fault(ILogger logger, string message, Exception fault);
    }
}
