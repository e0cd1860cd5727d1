using Samverkan.Bot.Jobs;
using Samverkan.Bot.Meetings.Around.Agendas;
using Samverkan.Bot.Meetings.Around.Asking;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Outbound.Standing;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Meetings;

namespace Samverkan.Bot.Meetings.Around.Watching;

/// <summary>
/// Does what is due around a meeting: what is known of it, the promise of the post and the promise to ask are kept all at once or not at
/// all, and by whoever is first.
/// </summary>
internal sealed class WatchWriter(IRowStore rows, GroupChannels channels, CurrentRegister register, JobAnnouncer announcer, TimeProvider time)
{
    public async Task<Stored<Watched>?> FindAsync(MeetingId meeting, CancellationToken cancellationToken) =>
        await MinutesRows.FindAsync(rows, AroundKeys.Watched(meeting), AroundJson.Stored.Watched, cancellationToken);

    public IAsyncEnumerable<Stored<Watched>> AllAsync(CancellationToken cancellationToken) =>
        rows.QueryAsync(MinutesKeys.Partition, AroundKeys.AllWatched, cancellationToken).Select(row => MinutesRows.Of(row, AroundJson.Stored.Watched));

    /// <param name="before">As the step was taken from it.</param>
    /// <returns>False when somebody was quicker: what is due is another thing now.</returns>
    public Task<bool> DoAsync(WatchStep step, Stored<Watched>? before, CancellationToken cancellationToken) => (step, before) switch
    {
        (WatchStep.Keep keep, _) => KeepAsync(keep, before, cancellationToken),
        (WatchStep.Forget, { } known) => WriteAsync([new RowWrite.Delete(known.Key, known.ETag)], [], cancellationToken),
        _ => Task.FromResult(true),
    };

    private async Task<bool> KeepAsync(WatchStep.Keep keep, Stored<Watched>? before, CancellationToken cancellationToken)
    {
        var (after, writes, jobs) = (keep.After, new List<RowWrite>(), new List<Job>());
        var key = AroundKeys.Watched(after.Meeting);
        if (keep.Shows && await PostAsync(after, cancellationToken) is var (post, posting))
        {
            writes.AddRange(post);
            jobs.Add(posting);
            after = after with { IsPosted = true };
        }

        if (keep.Asks)
        {
            var asking = Job.New(key.Partition, AskingJob.KindOfJob, key.Row, time.GetUtcNow(), time);
            writes.Add(JobRows.Insert(asking));
            jobs.Add(asking);
        }

        if (writes.Count == 0 && after == before?.Value)
        {
            return true;
        }

        writes.Add(MinutesRows.Put(key, after, AroundJson.Stored.Watched, before?.ETag));
        return await WriteAsync(writes, jobs, cancellationToken);
    }

    // Without a channel there is no agenda, now; there may be one later.
    private async Task<(IReadOnlyList<RowWrite> Writes, Job Job)?> PostAsync(Watched meeting, CancellationToken cancellationToken)
    {
        var key = AroundKeys.Post(meeting.Meeting);
        if (await StandingRows.FindAsync(rows, key, cancellationToken) is { } there)
        {
            return StandingRows.Renewed(there, time);
        }

        return meeting.IsCancelled || meeting.Start <= time.GetUtcNow() || register.Engine.Register.Find(meeting.Meeting.Group) is null || await channels.FindAsync(meeting.Meeting.Group, cancellationToken) is not { } channel
            ? null
            : StandingRows.New(key, new StandingPost(channel, AgendaPost.KindOfPost, $"{meeting.Meeting}"), time);
    }

    private async Task<bool> WriteAsync(IReadOnlyList<RowWrite> writes, IReadOnlyList<Job> jobs, CancellationToken cancellationToken)
    {
        if (await rows.WriteAsync(writes, cancellationToken) is not WriteOutcome.Written)
        {
            return false;
        }

        foreach (var job in jobs)
        {
            await announcer.AnnounceAsync(job.Address, TimeSpan.Zero, cancellationToken);
        }

        return true;
    }
}
