using System.Text.Json;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Outbound.Standing;

/// <summary>Standing posts as rows, beside what they are about: so that a change and the promise to show it are one transaction.</summary>
internal static class StandingRows
{
    private const string Json = "Json";

    public static async Task<StoredStanding?> FindAsync(IRowStore rows, RowKey key, CancellationToken cancellationToken) =>
        await rows.FindAsync(key, cancellationToken) is { } row ? Of(row) : null;

    public static StoredStanding Of(Row row) => new(
        row.Key,
        JsonSerializer.Deserialize(row.Values.Document(Json).Span, StandingJson.Default.StandingPost) ?? throw new InvalidDataException("A standing post is empty."),
        row.ETag);

    /// <summary>A new one, with the job that posts it.</summary>
    public static (IReadOnlyList<RowWrite> Writes, Job Job) New(RowKey key, StandingPost post, TimeProvider time)
    {
        var job = Job.New(key.Partition, StandingJob.KindOfJob, key.Row, time.GetUtcNow(), time);
        return ([new RowWrite.Insert(key, Values(post)), JobRows.Insert(job)], job);
    }

    /// <summary>One that is to say something else, with the job that sees to it.</summary>
    public static (IReadOnlyList<RowWrite> Writes, Job Job) Renewed(StoredStanding stored, TimeProvider time)
    {
        var job = Job.New(stored.Key.Partition, StandingJob.KindOfJob, stored.Key.Row, time.GetUtcNow(), time);
        return ([Replace(stored, stored.Post with { Wanted = stored.Post.Wanted + 1 }), JobRows.Insert(job)], job);
    }

    /// <summary>Somebody has looked and it is not there: it is posted again. See <see cref="StandingStage.Unknown"/>.</summary>
    public static (IReadOnlyList<RowWrite> Writes, Job Job) Again(StoredStanding stored, TimeProvider time)
    {
        var job = Job.New(stored.Key.Partition, StandingJob.KindOfJob, stored.Key.Row, time.GetUtcNow(), time);
        return ([Replace(stored, stored.Post with { Stage = StandingStage.Waiting, Activity = null }), JobRows.Insert(job)], job);
    }

    public static RowWrite Replace(StoredStanding stored, StandingPost post) => new RowWrite.Replace(stored.Key, Values(post), stored.ETag);

    private static RowValues Values(StandingPost post) => new RowValues().WithDocument(Json, JsonSerializer.SerializeToUtf8Bytes(post, StandingJson.Default.StandingPost));
}
