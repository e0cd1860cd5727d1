using Samverkan.Bot.Jobs;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Outbound.Standing;
using Samverkan.Bot.Storage;
using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Minutes;

/// <summary>Publishes minutes: they, their numbers, their decisions, their action items and the promise of the post are kept all at once or not at all.</summary>
internal sealed class MinutesStore(IRowStore rows, DraftStore drafts, JobAnnouncer announcer, TimeProvider time)
{
    /// <summary>What the summary in the channel is called among standing posts.</summary>
    public const string SummaryKind = "summary";

    private const int Attempts = 5;

    public async Task<PublishedMinutes?> FindAsync(MeetingId meeting, CancellationToken cancellationToken) => (await StoredAsync(meeting, cancellationToken))?.Value;

    /// <summary>All of a group, in the order of their keys.</summary>
    public IAsyncEnumerable<PublishedMinutes> OfAsync(GroupId group, CancellationToken cancellationToken) =>
        rows.QueryAsync(MinutesKeys.Partition, MinutesKeys.MinutesOf(group), cancellationToken).Select(row => MinutesRows.Of(row, MinutesJson.Stored.PublishedMinutes).Value);

    public IAsyncEnumerable<PublishedMinutes> AllAsync(CancellationToken cancellationToken) =>
        rows.QueryAsync(MinutesKeys.Partition, MinutesKeys.AllMinutes, cancellationToken).Select(row => MinutesRows.Of(row, MinutesJson.Stored.PublishedMinutes).Value);

    /// <summary>Every version that was published of a meeting's minutes, the first first.</summary>
    public IAsyncEnumerable<PublishedMinutes> VersionsAsync(MeetingId meeting, CancellationToken cancellationToken) =>
        rows.QueryAsync(MinutesKeys.Partition, MinutesKeys.VersionsOf(meeting), cancellationToken).Select(row => MinutesRows.Of(row, MinutesJson.Stored.PublishedMinutes).Value);

    /// <summary>The summary in the channel; null where there is none.</summary>
    public async Task<StoredStanding?> SummaryAsync(MeetingId meeting, CancellationToken cancellationToken) => await StandingRows.FindAsync(rows, MinutesKeys.Summary(meeting), cancellationToken);

    /// <summary>Publishes a draft, or corrects what is published by it.</summary>
    /// <param name="seen">The mark of the draft that was looked at: nothing else is published.</param>
    /// <param name="read">Reads the draft beside what is published.</param>
    /// <param name="channel">Where the summary is posted; null where the group has no channel that the bot reaches.</param>
    public async Task<PublishOutcome> PublishAsync(
        MeetingId meeting, string seen, Func<MinutesDraft, PublishedMinutes?, MinutesReading> read, Publishing publishing, string key, DateOnly day, KnownConversation? channel, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var before = await StoredAsync(meeting, cancellationToken);
            if (before?.Value.Key == key)
            {
                return new PublishOutcome.Done(before.Value);
            }

            if (await drafts.FindAsync(meeting, cancellationToken) is not { } draft || draft.Value.Corrects != before?.Value.Version)
            {
                // Published between our two looks, maybe by the same click: then that is what there is to tell.
                if ((await StoredAsync(meeting, cancellationToken))?.ETag != before?.ETag)
                {
                    continue;
                }

                return new PublishOutcome.Overtaken(before?.Value);
            }

            if (draft.Value.Mark != seen)
            {
                return new PublishOutcome.Stale(draft.Value);
            }

            var reading = read(draft.Value, before?.Value);
            if (reading.Problems.Count > 0)
            {
                return new PublishOutcome.Refused(draft.Value, reading.Problems);
            }

            var count = await CountAsync(meeting.Group, day.Year, cancellationToken);
            var items = before is null ? [] : await ItemsAsync(before.Value, cancellationToken);
            var publication = before is null ? publishing.First(reading.Minutes, CountOf(count, meeting.Group, day.Year)) : publishing.Correct(before.Value, reading.Minutes, CountOf(count, meeting.Group, day.Year), Values(items));
            if (before is { Value.Retracted: null } && publication.Minutes.Changes.Count == 0)
            {
                await drafts.DiscardAsync(meeting, seen, cancellationToken);
                return new PublishOutcome.Nothing(before.Value);
            }

            if (await WriteAsync(publication, before, count, items, [new RowWrite.Delete(draft.Key, draft.ETag)], channel, cancellationToken) is { } done)
            {
                return done;
            }
        }

        throw new StoreUnavailableException("The minutes keep being changed by others.");
    }

    public async Task<PublishOutcome> RetractAsync(MeetingId meeting, int version, Publishing publishing, string key, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await StoredAsync(meeting, cancellationToken) is not { } before)
            {
                return new PublishOutcome.Overtaken(null);
            }

            if (before.Value.Key == key)
            {
                return new PublishOutcome.Done(before.Value);
            }

            if (before.Value.Version != version || before.Value.Retracted is not null)
            {
                return new PublishOutcome.Overtaken(before.Value);
            }

            var count = await CountAsync(meeting.Group, before.Value.Year, cancellationToken);
            var items = await ItemsAsync(before.Value, cancellationToken);
            var publication = publishing.Retract(before.Value, CountOf(count, meeting.Group, before.Value.Year), Values(items));
            if (await WriteAsync(publication, before, count, items, [], null, cancellationToken) is { } done)
            {
                return done;
            }
        }

        throw new StoreUnavailableException("The minutes keep being changed by others.");
    }

    /// <summary>Posts the summary where it is not: nobody knew whether it went, it is gone, or there was no channel.</summary>
    public async Task PostAgainAsync(MeetingId meeting, KnownConversation? channel, CancellationToken cancellationToken)
    {
        var stored = await SummaryAsync(meeting, cancellationToken);
        if (channel is null || stored is { Post.Stage: StandingStage.Waiting or StandingStage.Sending or StandingStage.Posted })
        {
            return;
        }

        var (writes, job) = stored is null ? StandingRows.New(MinutesKeys.Summary(meeting), PostOf(meeting, channel), time) : StandingRows.Again(stored, channel, time);
        if (await rows.WriteAsync(writes, cancellationToken) is WriteOutcome.Written)
        {
            await announcer.AnnounceAsync(job.Address, TimeSpan.Zero, cancellationToken);
        }
    }

    private static StandingPost PostOf(MeetingId meeting, KnownConversation channel) => new(channel, SummaryKind, $"{meeting}");

    /// <returns>Null when somebody was quicker, and it is to be looked at again.</returns>
    private async Task<PublishOutcome?> WriteAsync(
        Publication publication, Stored<PublishedMinutes>? before, Stored<YearCount>? count, Dictionary<int, Stored<ActionItem>> items, IReadOnlyList<RowWrite> also, KnownConversation? channel, CancellationToken cancellationToken)
    {
        var published = publication.Minutes;
        var decisions = before is null ? [] : await DecisionsAsync(published, cancellationToken);
        List<RowWrite> writes =
        [
            .. also,
            MinutesRows.Put(MinutesKeys.Minutes(published.Meeting), published, MinutesJson.Stored.PublishedMinutes, before?.ETag),
            MinutesRows.Put(MinutesKeys.Version(published.Meeting, published.Version), published, MinutesJson.Stored.PublishedMinutes, null),
            MinutesRows.Put(MinutesKeys.Count(published.Meeting.Group, published.Year), publication.Count, MinutesJson.Stored.YearCount, count?.ETag),
            .. publication.Decisions.Select(decision => MinutesRows.Put(MinutesKeys.Decision(decision.Id), decision, MinutesJson.Stored.Decision, decisions.GetValueOrDefault(decision.Id)?.ETag)),
            .. publication.Actions.Select(item => MinutesRows.Put(item, items.GetValueOrDefault(item.Id.Ordinal)?.ETag)),
        ];
        var job = await PostAsync(writes, published.Meeting, channel, cancellationToken);
        if (!Batches.FitInOne(writes))
        {
            return new PublishOutcome.TooMuch();
        }

        if (await rows.WriteAsync(writes, cancellationToken) is not WriteOutcome.Written)
        {
            return null;
        }

        if (job is not null)
        {
            await announcer.AnnounceAsync(job.Address, TimeSpan.Zero, cancellationToken);
        }

        return new PublishOutcome.Done(published);
    }

    private async Task<Job?> PostAsync(List<RowWrite> writes, MeetingId meeting, KnownConversation? channel, CancellationToken cancellationToken)
    {
        if (await SummaryAsync(meeting, cancellationToken) is { } there)
        {
            var (renewed, job) = StandingRows.Renewed(there, time);
            writes.AddRange(renewed);
            return job;
        }

        if (channel is null)
        {
            return null;
        }

        var (first, posting) = StandingRows.New(MinutesKeys.Summary(meeting), PostOf(meeting, channel), time);
        writes.AddRange(first);
        return posting;
    }

    private async Task<Stored<PublishedMinutes>?> StoredAsync(MeetingId meeting, CancellationToken cancellationToken) =>
        await MinutesRows.FindAsync(rows, MinutesKeys.Minutes(meeting), MinutesJson.Stored.PublishedMinutes, cancellationToken);

    private async Task<Stored<YearCount>?> CountAsync(GroupId group, int year, CancellationToken cancellationToken) =>
        await MinutesRows.FindAsync(rows, MinutesKeys.Count(group, year), MinutesJson.Stored.YearCount, cancellationToken);

    private static YearCount CountOf(Stored<YearCount>? stored, GroupId group, int year) => stored?.Value ?? new YearCount(group, year);

    private async Task<Dictionary<int, Stored<ActionItem>>> ItemsAsync(PublishedMinutes published, CancellationToken cancellationToken) =>
        await rows.QueryAsync(MinutesKeys.Partition, MinutesKeys.ActionsOf(published.Meeting.Group, published.Year), cancellationToken)
            .Select(row => MinutesRows.Of(row, MinutesJson.Stored.ActionItem))
            .Where(item => item.Value.Meeting == published.Meeting)
            .ToDictionaryAsync(item => item.Value.Id.Ordinal, cancellationToken: cancellationToken);

    private async Task<Dictionary<DecisionId, Stored<Decision>>> DecisionsAsync(PublishedMinutes published, CancellationToken cancellationToken) =>
        await rows.QueryAsync(MinutesKeys.Partition, MinutesKeys.DecisionsOf(published.Meeting.Group, published.Year), cancellationToken)
            .Select(row => MinutesRows.Of(row, MinutesJson.Stored.Decision))
            .Where(decision => decision.Value.Meeting == published.Meeting)
            .ToDictionaryAsync(decision => decision.Value.Id, cancellationToken: cancellationToken);

    private static Dictionary<int, ActionItem> Values(Dictionary<int, Stored<ActionItem>> items) => items.ToDictionary(item => item.Key, item => item.Value.Value);
}
