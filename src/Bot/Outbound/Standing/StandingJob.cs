using System.Collections.Frozen;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Outbound.Standing;

/// <summary>
/// Brings a standing post up to what it is to say. That it is being posted is stored first: whoever finds it so, long after, does not post
/// it again. To change one that is there can be repeated, and one is at it at a time, so that the newest is what stays.
/// </summary>
internal sealed partial class StandingJob(
    IRowStore rows, IEnumerable<IStandingCard> cards, Connector connector, SendPace pace, SilentConversations silent, TimeProvider time, ILogger<StandingJob> logger) : IJobHandler
{
    public const string KindOfJob = "standing-post";

    /// <summary>To keep what came of it, with a pause where the store is away: as long as the post counts as busy.</summary>
    private const int Attempts = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Longer than a post can take.</summary>
    private static readonly TimeSpan Busy = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan NotSoon = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    private readonly FrozenDictionary<string, IStandingCard> cards = cards.ToFrozenDictionary(card => card.Kind, StringComparer.Ordinal);

    public string Kind => KindOfJob;

    public async Task<JobOutcome> RunAsync(Job job, CancellationToken cancellationToken)
    {
        if (await StandingRows.FindAsync(rows, job.TargetKey, cancellationToken) is not { } stored)
        {
            return new JobOutcome.Done([]);
        }

        var post = stored.Post;
        if (post.BusyUntil > time.GetUtcNow())
        {
            return new JobOutcome.Later(Soon, HasProgressed: true, []);
        }

        if (post.Stage == StandingStage.Sending)
        {
            Log.Unknown(logger, post.Kind);
            return new JobOutcome.Done([StandingRows.Replace(stored, post with { Stage = StandingStage.Unknown })]);
        }

        if (!post.IsBehind || !cards.TryGetValue(post.Kind, out var card) || await card.MakeAsync(post.Subject, cancellationToken) is not { } made)
        {
            return new JobOutcome.Done([]);
        }

        var message = (post.Activity is { } there ? post.There.Replacing(there, made) : post.There.Message(made)) with { Locale = made.Card.Lang };
        if (!connector.MaySend(message) || silent.Contains(message.Conversation))
        {
            return new JobOutcome.Done([StandingRows.Replace(stored, post with { Stage = StandingStage.Gone })]);
        }

        var wait = pace.Reserve(message.Conversation, message.Tenant, patience: TimeSpan.Zero);
        return wait > TimeSpan.Zero ? new JobOutcome.Later(wait, HasProgressed: true, []) : await SendAsync(job, stored, message, cancellationToken);
    }

    private async Task<JobOutcome> SendAsync(Job job, StoredStanding stored, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var begun = stored.Post with { Stage = message.IsNew ? StandingStage.Sending : stored.Post.Stage, BusyUntil = time.GetUtcNow() + Busy };
        if (await rows.WriteAsync(StandingRows.Replace(stored, begun), cancellationToken) is not WriteOutcome.Written)
        {
            return new JobOutcome.Later(Soon, HasProgressed: true, []);
        }

        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        string? id;
        try
        {
            id = await connector.SendAsync(message, either.Token);
        }
        catch (Exception error)
        {
            var failure = SendFailures.Of(error, time);
            Log.Failed(logger, job.Address.Id, failure.GetType().Name, error.GetType().Name);
            return await AfterAsync(failure, job, stored, message, cancellationToken);
        }

        return await EndAsync(job, stored.Key, post => post with { Stage = id is null ? StandingStage.Unknown : StandingStage.Posted, Activity = id, Shown = begun.Wanted }, TimeSpan.Zero, cancellationToken);
    }

    private async Task<JobOutcome> AfterAsync(SendFailure failure, Job job, StoredStanding stored, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var wait = Wait(failure, job);
        switch (failure)
        {
            // Nothing more is tried, and somebody is told so by the alert: from now on it is for people to post it again.
            case SendFailure.Later when message.IsNew && job.Deliveries >= JobRunner.MostDeliveries:
                await EndAsync(job, stored.Key, post => post with { Stage = StandingStage.Gone }, null, cancellationToken);
                return new JobOutcome.Later(wait, HasProgressed: false, []);
            case SendFailure.Later later:
                pace.Hold(message.Conversation, later.After ?? (wait < NotSoon ? wait : NotSoon));
                return await EndAsync(job, stored.Key, post => post with { Stage = stored.Post.Stage }, wait, cancellationToken);
            case SendFailure.Closed closed:
                // A message that is there stays known: it is changed in its place when the bot may write again.
                await silent.AddAsync(message.Conversation, closed.Reason, cancellationToken);
                return await EndAsync(job, stored.Key, post => post with { Stage = StandingStage.Gone }, null, cancellationToken);
            case SendFailure.Gone:
                return await EndAsync(job, stored.Key, post => post with { Stage = StandingStage.Gone, Activity = null }, null, cancellationToken);
            case SendFailure.Unknown or SendFailure.Refused when !message.IsNew:
                return await EndAsync(job, stored.Key, post => post, wait, cancellationToken);
            case SendFailure.Unknown or SendFailure.Refused { MayBeThere: true }:
                Log.Unknown(logger, stored.Post.Kind);
                return await EndAsync(job, stored.Key, post => post with { Stage = StandingStage.Unknown }, null, cancellationToken);
            default:
                return await EndAsync(job, stored.Key, post => post with { Stage = StandingStage.Gone }, null, cancellationToken);
        }
    }

    // Not before the connector wants it, and each time later: it is tried for a quarter of an hour.
    private static TimeSpan Wait(SendFailure failure, Job job)
    {
        var longest = FirstWait * Math.Pow(5, Math.Max(0, job.Deliveries - 1));
        var wait = Jitter.Of(longest < LongestWait ? longest : LongestWait);
        return failure is SendFailure.Later { After: { } after } && after > wait ? after : wait;
    }

    // Written at once and not with the job: neither somebody who wants it otherwise meanwhile nor a store that is away for a moment must
    // make us forget the id.
    private async Task<JobOutcome> EndAsync(Job job, RowKey key, Func<StandingPost, StandingPost> end, TimeSpan? again, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            try
            {
                if (await StandingRows.FindAsync(rows, key, cancellationToken) is not { } now)
                {
                    return new JobOutcome.Done([]);
                }

                var ended = end(now.Post) with { BusyUntil = DateTimeOffset.UnixEpoch };
                if (await rows.WriteAsync(StandingRows.Replace(now, ended), cancellationToken) is WriteOutcome.Written)
                {
                    return ended.IsBehind && again is { } delay ? new JobOutcome.Later(delay, HasProgressed: delay == TimeSpan.Zero, []) : new JobOutcome.Done([]);
                }
            }
            catch (StoreUnavailableException) when (attempt < Attempts)
            {
                await Task.Delay(Pause, time, cancellationToken);
            }
        }

        Log.Overtaken(logger, job.Address.Id);
        return new JobOutcome.Later(NotSoon, HasProgressed: false, []);
    }

    private static partial class Log
    {
        [LoggerMessage(450, LogLevel.Warning, "Whether a {Kind} was posted is not known; it is not posted again before somebody has looked.")]
        public static partial void Unknown(ILogger logger, string kind);

        [LoggerMessage(451, LogLevel.Information, "The post of job {Job} did not go: {Failure} ({Error}).")]
        public static partial void Failed(ILogger logger, string job, string failure, string error);

        [LoggerMessage(452, LogLevel.Warning, "What came of the post of job {Job} could not be kept: others keep changing it.")]
        public static partial void Overtaken(ILogger logger, string job);
    }
}
