using Microsoft.Bot.Schema;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Telemetry;

namespace Samverkan.Bot.Outbound;

/// <summary>
/// Brings out what a turn says: at the pace that Teams takes, tried again within the turn's budget, and then by the queue. A new message
/// whose delivery is unknown is not sent again.
/// </summary>
internal sealed partial class Deliveries(SendPace pace, SilentConversations silent, OutgoingQueue queue, Metrics metrics, TimeProvider time, ILogger<Deliveries> logger)
{
    /// <summary>What a turn may wait for the connector in all, apart from the sending itself.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(2);

    /// <summary>The platform gives up on a turn after 10 seconds and delivers it again.</summary>
    private static readonly TimeSpan LongestSend = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(250);

    // It leaves the connector time to be well again.
    private static readonly TimeSpan BeforeRemark = TimeSpan.FromSeconds(30);

    /// <param name="send">Sends the activity once.</param>
    /// <param name="replaces">Whether the activity takes the place of one that is there.</param>
    /// <returns>The connector's answer; one without an id when the activity goes later, or cannot go.</returns>
    /// <exception cref="Exception">The connector refuses it for good, or it can be kept nowhere.</exception>
    public async Task<ResourceResponse> DeliverAsync(
        Activity activity, bool replaces, Func<Activity, CancellationToken, Task<ResourceResponse>> send, CancellationToken cancellationToken)
    {
        var begun = time.GetTimestamp();
        for (var attempt = 0; ; attempt++)
        {
            var left = Budget - time.GetElapsedTime(begun);
            var wait = pace.Reserve(activity.ConversationId(), tenant: null, left);
            if (wait > left)
            {
                return await QueueAsync(activity, replaces, wait, cancellationToken);
            }

            await WaitAsync(wait, cancellationToken);
            using var patience = new CancellationTokenSource(LongestSend, time);
            // A turn's own token is never cancelled, and a source that links to nothing still costs.
            using var either = cancellationToken.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken) : null;
            try
            {
                return await send(activity, (either ?? patience).Token);
            }
            catch (Exception error)
            {
                var failure = SendFailures.Of(error, time);
                if (failure is SendFailure.Refused)
                {
                    throw;
                }

                Log.Failed(logger, failure.GetType().Name, attempt, error.GetType().Name);
                if (await AfterAsync(failure, attempt, activity, replaces, cancellationToken) is { } ended)
                {
                    return ended;
                }
            }
        }
    }

    /// <returns>Null when it may be tried again at once.</returns>
    private async Task<ResourceResponse?> AfterAsync(SendFailure failure, int attempt, Activity activity, bool replaces, CancellationToken cancellationToken)
    {
        switch (failure)
        {
            case SendFailure.Later later:
                pace.Hold(activity.ConversationId(), later.After ?? Jitter.Of(FirstWait * Math.Pow(2, attempt)));
                return null;
            case SendFailure.Gone when !replaces && activity.ReplyToId is not null:
                activity.ReplyToId = null;
                return null;
            case SendFailure.Unknown when replaces:
                return await QueueAsync(activity, replaces, BeforeRemark, cancellationToken);
            case SendFailure.Unknown:
                return await RemarkAsync(activity, cancellationToken);
            case SendFailure.Closed closed:
                await silent.AddAsync(activity.ConversationId(), closed.Reason, cancellationToken);
                return new ResourceResponse();
            default:
                return new ResourceResponse();
        }
    }

    private async Task<ResourceResponse> QueueAsync(Activity activity, bool replaces, TimeSpan delay, CancellationToken cancellationToken)
    {
        if (OutgoingActivities.Message(activity, replaces) is { } message)
        {
            await queue.AddAsync(message, delay, isRemark: false, cancellationToken);
            metrics.ReplyQueued();
            Log.Queued(logger, delay.TotalSeconds);
        }

        return new ResourceResponse();
    }

    private async Task<ResourceResponse> RemarkAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (OutgoingActivities.Message(activity, replaces: false) is { } message)
        {
            await queue.AddAsync(LossRemark.On(message), BeforeRemark, isRemark: true, cancellationToken);
        }

        return new ResourceResponse();
    }

    private Task WaitAsync(TimeSpan wait, CancellationToken cancellationToken) =>
        wait > TimeSpan.Zero ? Task.Delay(wait, time, cancellationToken) : Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(420, LogLevel.Information, "A message did not go: {Failure}, attempt {Attempt} ({Error}).")]
        public static partial void Failed(ILogger logger, string failure, int attempt, string error);

        [LoggerMessage(421, LogLevel.Information, "A message is on the queue and goes in {Seconds} seconds.")]
        public static partial void Queued(ILogger logger, double seconds);
    }
}
