using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Jobs;

/// <summary>Work that is promised: written in the transaction of the change it belongs to, and removed in that of its result.</summary>
/// <param name="Kind">Which <see cref="IJobHandler"/> does it.</param>
/// <param name="Target">The row it is about, in the same partition.</param>
/// <param name="Due">Not before this.</param>
internal sealed record Job(JobAddress Address, string Kind, string Target, DateTimeOffset Due)
{
    /// <summary>How often it was begun since it last got anywhere.</summary>
    public int Deliveries { get; init; }

    /// <summary>Until then somebody is at it.</summary>
    public DateTimeOffset ClaimedUntil { get; init; } = DateTimeOffset.UnixEpoch;

    /// <summary>Given up: it waits for an operator.</summary>
    public bool IsPoisoned { get; init; }

    public RowKey TargetKey => new(Address.Partition, Target);

    public static Job New(string partition, string kind, string target, DateTimeOffset due, TimeProvider time) =>
        new(new JobAddress(partition, Guid.CreateVersion7(time.GetUtcNow()).ToString("N")), kind, target, due);
}
