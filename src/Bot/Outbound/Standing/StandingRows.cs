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

    /// <summary>One that is to say something else, with the job that sees to it. Where the bot could not write the last time it is tried again.</summary>
    public static (IReadOnlyList<RowWrite> Writes, Job Job) Renewed(StoredStanding stored, TimeProvider time) =>
        With(stored, stored.Post with { Stage = stored.Post is { Stage: StandingStage.Gone, Activity: not null } ? StandingStage.Posted : stored.Post.Stage, Wanted = stored.Post.Wanted + 1 }, time);

    /// <summary>
    /// Somebody has looked and it is not there, or not as it should be: what is still known to be there is changed in place, and else it
    /// is posted again. See <see cref="StandingStage.Unknown"/>.
    /// </summary>
    /// <param name="there">Where it belongs now.</param>
    public static (IReadOnlyList<RowWrite> Writes, Job Job) Again(StoredStanding stored, KnownConversation there, TimeProvider time)
    {
        var activity = stored.Post.There.Id == there.Id ? stored.Post.Activity : null;
        return With(stored, stored.Post with { There = there, Activity = activity, Stage = activity is null ? StandingStage.Waiting : StandingStage.Posted, Wanted = stored.Post.Wanted + 1 }, time);
    }

    private static (IReadOnlyList<RowWrite> Writes, Job Job) With(StoredStanding stored, StandingPost post, TimeProvider time)
    {
        var job = Job.New(stored.Key.Partition, StandingJob.KindOfJob, stored.Key.Row, time.GetUtcNow(), time);
        return ([Replace(stored, post), JobRows.Insert(job)], job);
    }

    public static RowWrite Replace(StoredStanding stored, StandingPost post) => new RowWrite.Replace(stored.Key, Values(post), stored.ETag);

    private static RowValues Values(StandingPost post) => new RowValues().WithDocument(Json, JsonSerializer.SerializeToUtf8Bytes(post, StandingJson.Default.StandingPost));
}
