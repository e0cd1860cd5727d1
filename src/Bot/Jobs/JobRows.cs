using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Jobs;

/// <summary>Jobs as rows, beside what they are about.</summary>
internal static class JobRows
{
    private const string Prefix = "job/";

    public static readonly RowRange Range = RowRange.Prefix(Prefix);

    public static RowKey Key(JobAddress address) => new(address.Partition, Prefix + address.Id);

    public static RowWrite Insert(Job job) => new RowWrite.Insert(Key(job.Address), Values(job));

    public static RowWrite Replace(StoredJob stored, Job job) => new RowWrite.Replace(Key(job.Address), Values(job), stored.ETag);

    public static RowWrite Delete(StoredJob stored) => new RowWrite.Delete(Key(stored.Job.Address), stored.ETag);

    public static StoredJob Of(Row row) => new(
        new Job(
            new JobAddress(row.Key.Partition, row.Key.Row[Prefix.Length..]),
            row.Values.Text(nameof(Job.Kind)),
            row.Values.Text(nameof(Job.Target)),
            row.Values.Time(nameof(Job.Due)))
        {
            Deliveries = (int)row.Values.Number(nameof(Job.Deliveries)),
            ClaimedUntil = row.Values.Time(nameof(Job.ClaimedUntil)),
            IsPoisoned = row.Values.Flag(nameof(Job.IsPoisoned)),
        },
        row.ETag);

    private static RowValues Values(Job job) => new()
    {
        [nameof(Job.Kind)] = job.Kind,
        [nameof(Job.Target)] = job.Target,
        [nameof(Job.Due)] = job.Due,
        [nameof(Job.Deliveries)] = job.Deliveries,
        [nameof(Job.ClaimedUntil)] = job.ClaimedUntil,
        [nameof(Job.IsPoisoned)] = job.IsPoisoned,
    };
}
