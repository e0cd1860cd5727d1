using System.Collections.Frozen;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Outbound;

/// <summary>
/// Sends a message that waited. A new message is at most once: that it is being sent is stored first, and whoever finds it so does not
/// send it again but remarks in the conversation that it may be missing. What is refused for good, and has a fallback, is said elsewhere.
/// </summary>
internal sealed partial class SendJob(
    IRowStore rows, Connector connector, SendPace pace, SilentConversations silent, OutgoingQueue queue, CurrentRegister register, IEnumerable<IFallback> fallbacks, TimeProvider time, ILogger<SendJob> logger) : IJobHandler
{
    public const string KindOfJob = "send";

    private const int SecondsOfFirstWait = 5;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan UntilLoaded = TimeSpan.FromSeconds(5);

    private readonly FrozenDictionary<string, IFallback> fallbacks = fallbacks.ToFrozenDictionary(fallback => fallback.Kind, StringComparer.Ordinal);

    public string Kind => KindOfJob;

    public async Task<JobOutcome> RunAsync(Job job, CancellationToken cancellationToken)
    {
        if (await rows.FindAsync(job.TargetKey, cancellationToken) is not { } found)
        {
            return new JobOutcome.Done([]);
        }

        var row = OutgoingRow.Of(found);
        if (row is { IsRefused: true, Fallback: { } fallback })
        {
            return await ElsewhereAsync(row, fallback, cancellationToken);
        }

        if (row is { IsBeingSent: true, Message.IsNew: true })
        {
            return Lost(job, row);
        }

        if (!connector.MaySend(row.Message) || silent.Contains(row.Message.Conversation))
        {
            Log.NotSent(logger, job.Address.Id, connector.MaySend(row.Message) ? "silent" : "service-host");
            return Refused(row);
        }

        var wait = pace.Reserve(row.Message.Conversation, row.Message.Tenant, patience: TimeSpan.Zero);
        return wait > TimeSpan.Zero
            ? new JobOutcome.Later(wait, HasProgressed: true, [])
            : await SendAsync(job, row, cancellationToken);
    }

    private async Task<JobOutcome> SendAsync(Job job, OutgoingRow row, CancellationToken cancellationToken)
    {
        var begun = row with { IsBeingSent = true };
        if (await rows.WriteAsync(begun.Replace(), cancellationToken) is not WriteOutcome.Written { ETags: [{ } etag] })
        {
            return new JobOutcome.Later(TimeSpan.FromSeconds(SecondsOfFirstWait), HasProgressed: false, []);
        }

        begun = begun with { ETag = etag };
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await connector.SendAsync(row.Message, either.Token);
            return new JobOutcome.Done([begun.Delete()]);
        }
        catch (Exception error)
        {
            return await AfterAsync(SendFailures.Of(error, time), error, job, begun, cancellationToken);
        }
    }

    private async Task<JobOutcome> AfterAsync(SendFailure failure, Exception error, Job job, OutgoingRow begun, CancellationToken cancellationToken)
    {
        Log.Failed(logger, job.Address.Id, failure.GetType().Name, job.Deliveries, error.GetType().Name);
        switch (failure)
        {
            case SendFailure.Later later:
                var wait = later.After ?? Backoff(job.Deliveries);
                pace.Hold(begun.Message.Conversation, wait);
                return new JobOutcome.Later(wait, HasProgressed: false, [(begun with { IsBeingSent = false }).Replace()]);
            case SendFailure.Unknown when !begun.Message.IsNew:
                return new JobOutcome.Later(Backoff(job.Deliveries), HasProgressed: false, []);
            case SendFailure.Unknown:
                return Lost(job, begun);
            case SendFailure.Closed closed:
                await silent.AddAsync(begun.Message.Conversation, closed.Reason, cancellationToken);
                return Refused(begun);
            case SendFailure.Gone when begun.Message.ReplyTo is not null && begun.Message.IsNew:
                return new JobOutcome.Later(TimeSpan.Zero, HasProgressed: false, [(begun with { IsBeingSent = false, Message = begun.Message with { ReplyTo = null } }).Replace()]);
            case SendFailure.Refused { MayBeThere: true }:
                return new JobOutcome.Done([begun.Delete()]);
            default:
                return Refused(begun);
        }
    }

    // That it is to be said elsewhere is kept first: elsewhere is another partition, and whoever dies between is followed by another.
    private static JobOutcome Refused(OutgoingRow row) => row.Fallback is null
        ? new JobOutcome.Done([row.Delete()])
        : new JobOutcome.Later(TimeSpan.Zero, HasProgressed: true, [(row with { IsBeingSent = false, IsRefused = true }).Replace()]);

    private async Task<JobOutcome> ElsewhereAsync(OutgoingRow row, Fallback fallback, CancellationToken cancellationToken)
    {
        if (!register.IsLoaded)
        {
            return new JobOutcome.Later(UntilLoaded, HasProgressed: true, []);
        }

        if (fallbacks.TryGetValue(fallback.Kind, out var elsewhere))
        {
            await elsewhere.TellAsync(fallback.Subject, cancellationToken);
        }

        return new JobOutcome.Done([row.Delete()]);
    }

    private JobOutcome.Done Lost(Job job, OutgoingRow row)
    {
        Log.Unknown(logger, job.Address.Id);
        if (row.IsRemark)
        {
            return new JobOutcome.Done([row.Delete()]);
        }

        var (remark, next) = queue.New(LossRemark.On(row.Message), TimeSpan.Zero, isRemark: true);
        return new JobOutcome.Done([row.Delete(), remark.Insert(), JobRows.Insert(next)], next);
    }

    private static TimeSpan Backoff(int deliveries)
    {
        var longest = TimeSpan.FromSeconds(SecondsOfFirstWait * Math.Pow(2, deliveries));
        return Jitter.Of(longest < LongestWait ? longest : LongestWait);
    }

    private static partial class Log
    {
        [LoggerMessage(400, LogLevel.Information, "The message of job {Job} is not sent: {Reason}.")]
        public static partial void NotSent(ILogger logger, string job, string reason);

        [LoggerMessage(401, LogLevel.Information, "The message of job {Job} did not go: {Failure}, delivery {Delivery} ({Error}).")]
        public static partial void Failed(ILogger logger, string job, string failure, int delivery, string error);

        [LoggerMessage(402, LogLevel.Warning, "Whether the message of job {Job} went is not known; it is not sent again.")]
        public static partial void Unknown(ILogger logger, string job);
    }
}
