using Samverkan.Bot.Cards.Meetings;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Meetings.Calendar;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Meetings;

/// <summary>Has an order done by a run of one line, and tells how it went where it was given.</summary>
internal sealed class OrderJob(IRowStore rows, RunStore runs, JoinLinks links, KnownMeetings meetings, Posts posts) : IJobHandler
{
    public const string KindOfJob = "meeting-order";

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    public string Kind => KindOfJob;

    public async Task<JobOutcome> RunAsync(Job job, CancellationToken cancellationToken)
    {
        if (await rows.FindAsync(job.TargetKey, cancellationToken) is not { } row || OrderRows.Of(row) is not { Order.IsOpen: true } stored)
        {
            return new JobOutcome.Done([]);
        }

        var order = stored.Order;
        if (order is { Run: null, Work: { } work, By: { } by })
        {
            // Approved twice, when the process went away in between, it is one run or finds done what it does.
            var approved = await runs.AddAsync([Booking.Line(stored.Meeting, order.Group, order.Start, work)], by, null, cancellationToken);
            return new JobOutcome.Later(Look, HasProgressed: true, [OrderRows.Replace(job.TargetKey, stored, order with { Run = approved })]);
        }

        if (order.Run is not { } run || await runs.FindAsync(run, cancellationToken) is not { Run.IsFinished: true })
        {
            return new JobOutcome.Later(Look, HasProgressed: true, []);
        }

        var blocked = await runs.BlockedAsync(run, cancellationToken) is [var first, ..] ? first : null;
        var ended = order.Ended(blocked);
        // Who reads the card may ask for the next meeting at once.
        await meetings.LoadAsync(cancellationToken);
        if (order.Address is { } there)
        {
            await posts.PostOnceAsync(there, OrderCard.Of(ended, stored.Meeting, await links.FindAsync(stored.Meeting, cancellationToken), order.Language), $"meeting/{order.Key}", cancellationToken);
        }

        return new JobOutcome.Done([OrderRows.Replace(job.TargetKey, stored, ended)]);
    }
}
