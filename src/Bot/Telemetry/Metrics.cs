using System.Diagnostics.Metrics;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Questions;
using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Telemetry;

/// <summary>What is counted, in the words of the domain. While nobody listens a call costs nanoseconds.</summary>
internal sealed class Metrics
{
    private readonly Counter<long> questions;
    private readonly Counter<long> refusals;
    private readonly Counter<long> repliesQueued;
    private readonly Counter<long> jobsPoisoned;
    private readonly Histogram<double> turnDuration;

    public Metrics(IMeterFactory meters, CurrentRegister register, TimeProvider time)
    {
        var meter = meters.Create(Tracing.Name);
        questions = meter.CreateCounter<long>("samverkan.questions", "{question}", "Questions by outcome and language.");
        refusals = meter.CreateCounter<long>("samverkan.refusals", "{refusal}", "What was refused, by reason.");
        repliesQueued = meter.CreateCounter<long>("samverkan.replies.queued", "{reply}", "Replies that could not be sent in the turn.");
        jobsPoisoned = meter.CreateCounter<long>("samverkan.jobs.poisoned", "{job}", "Jobs that were given up.");
        turnDuration = meter.CreateHistogram<double>("samverkan.turn.duration", "s", "How long a turn took.");
        meter.CreateObservableGauge("samverkan.register.age", () => Age(register, time), "s", "How long ago the store last confirmed the register.");
    }

    /// <summary>Whether anybody wants to know how long turns take.</summary>
    public bool TimesTurns => turnDuration.Enabled;

    /// <summary>Counts the questions of a message, and tells the span of the turn what came of the first.</summary>
    public void Asked(Reply reply)
    {
        if (Tracing.Current is { } span)
        {
            span.SetTag("samverkan.answer", Outcome.Of(reply.Answers[0]));
        }

        for (var i = 0; questions.Enabled && i < reply.Answers.Count; i++)
        {
            if (reply.Answers[i] is not Answer.Conversation)
            {
                questions.Add(1, new("outcome", Outcome.Of(reply.Answers[i])), new("language", reply.Language == Language.Swedish ? "sv" : "en"));
            }
        }
    }

    /// <param name="reason">A code of ours, such as <c>personal-number</c>.</param>
    public void Refused(string reason)
    {
        Tracing.Refused(reason);
        refusals.Add(1, new KeyValuePair<string, object?>("reason", reason));
    }

    /// <summary>Counts the requests that were refused.</summary>
    /// <param name="reason">Null where only the status is known.</param>
    public void Responded(int status, string? reason)
    {
        // A middleware's status is put there only when the response starts; its reason is there before.
        if (refusals.Enabled && (reason is not null || status is >= 400 and < 500 or StatusCodes.Status503ServiceUnavailable))
        {
            refusals.Add(1, new KeyValuePair<string, object?>("reason", reason ?? $"http-{status}"));
        }
    }

    public void TurnTook(TimeSpan time, string activity, string conversation) =>
        turnDuration.Record(time.TotalSeconds, new("activity", activity), new("conversation", conversation));

    public void ReplyQueued() => repliesQueued.Add(1);

    public void JobPoisoned() => jobsPoisoned.Add(1);

    /// <summary>Nothing before the store has confirmed the register once.</summary>
    private static IEnumerable<Measurement<double>> Age(CurrentRegister register, TimeProvider time) =>
        register.ConfirmedAt is { } confirmed ? [new((time.GetUtcNow() - confirmed).TotalSeconds)] : [];
}
