using Samverkan.Bot.Jobs;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings;

/// <summary>Keeps what people have done with meetings, each with the job that does it. A meeting has one at a time.</summary>
internal sealed class OrderStore(ProvisioningTarget target, IRowStore rows, JobAnnouncer announcer, TimeProvider time)
{
    public async Task<StoredOrder?> FindAsync(LineKey.Meeting meeting, CancellationToken cancellationToken) =>
        await rows.FindAsync(OrderRows.Key(target.Team, meeting), cancellationToken) is { } row ? OrderRows.Of(row) : null;

    /// <summary>What a further meeting of a group on a day is called: a number that none has had, whatever became of it.</summary>
    public async Task<OccurrenceId> NextAsync(GroupId group, DateOnly day, IEnumerable<LineKey.Meeting> known, CancellationToken cancellationToken)
    {
        var taken = known.Where(key => key.Group == group).Select(key => key.Occurrence).ToList();
        await foreach (var row in rows.QueryAsync(ProvisioningKeys.Partition(target.Team), OrderRows.Of(group), cancellationToken))
        {
            if (OrderRows.MeetingOf(row.Key) is { } meeting)
            {
                taken.Add(meeting.Occurrence);
            }
        }

        return new OccurrenceId.Extra(day, taken.OfType<OccurrenceId.Extra>().Where(extra => extra.Booked == day).Select(extra => extra.Number).DefaultIfEmpty().Max() + 1);
    }

    /// <summary>Takes an order. The same one again is the one that there is.</summary>
    /// <returns>The order that is kept now; another one than was given when somebody else was quicker.</returns>
    public async Task<Order> TakeAsync(LineKey.Meeting meeting, Order order, CancellationToken cancellationToken)
    {
        var key = OrderRows.Key(target.Team, meeting);
        var before = await FindAsync(meeting, cancellationToken);
        if (before is not null && (before.Order.Key == order.Key || before.Order.IsOpen))
        {
            return before.Order;
        }

        var job = Job.New(key.Partition, OrderJob.KindOfJob, key.Row, time.GetUtcNow(), time);
        if (await rows.WriteAsync([before is null ? OrderRows.Insert(key, order) : OrderRows.Replace(key, before, order), JobRows.Insert(job)], cancellationToken) is not WriteOutcome.Written)
        {
            return (await FindAsync(meeting, cancellationToken))?.Order ?? throw new InvalidDataException("An order is there and cannot be read.");
        }

        await announcer.AnnounceAsync(job.Address, TimeSpan.Zero, cancellationToken);
        return order;
    }
}
