using Samverkan.Bot.Storage;
using Samverkan.Meetings;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Minutes;

/// <summary>Keeps minutes that are being written. Any number of people may be at them.</summary>
internal sealed class DraftStore(IRowStore rows, TimeProvider time)
{
    private const int Attempts = 10;

    // A row holds 1 MB.
    private const int MostBytes = 750_000;

    public async Task<Stored<MinutesDraft>?> FindAsync(MeetingId meeting, CancellationToken cancellationToken) =>
        await MinutesRows.FindAsync(rows, MinutesKeys.Draft(meeting), MinutesJson.Stored.MinutesDraft, cancellationToken);

    /// <summary>Begins one, or gives the one that there is.</summary>
    /// <param name="first">What it is filled with to begin with.</param>
    public async Task<MinutesDraft> BeginAsync(MinutesDraft first, string by, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var before = await FindAsync(first.Meeting, cancellationToken);
            if (before is not null && (first.Corrects is null || before.Value.Corrects == first.Corrects))
            {
                return before.Value;
            }

            var draft = before is null ? first with { Version = 1, By = by, At = time.GetUtcNow() } : Onto(first, before.Value);
            if (await rows.WriteAsync(MinutesRows.Put(MinutesKeys.Draft(draft.Meeting), draft, MinutesJson.Stored.MinutesDraft, before?.ETag), cancellationToken) is WriteOutcome.Written)
            {
                return draft;
            }
        }

        throw new StoreUnavailableException("A draft keeps being changed by others.");
    }

    /// <summary>Saves a page; see <see cref="DraftMerge"/>.</summary>
    /// <returns>Null when there is no draft: it was published or thrown away meanwhile.</returns>
    public async Task<SavedDraft?> SaveAsync(MeetingId meeting, IReadOnlyDictionary<string, string> shown, IReadOnlyDictionary<string, string> typed, string by, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts && await FindAsync(meeting, cancellationToken) is { } before; attempt++)
        {
            var merge = DraftMerge.Of(before.Value.Fields, shown, typed);
            if (Same(merge.Fields, before.Value.Fields))
            {
                return new SavedDraft(before.Value, merge.Conflicts);
            }

            var draft = before.Value with { Fields = merge.Fields, Version = before.Value.Version + 1, By = by, At = time.GetUtcNow() };
            if (MinutesRows.SizeOf(draft, MinutesJson.Stored.MinutesDraft) > MostBytes)
            {
                return new SavedDraft(before.Value, typed.Where(field => field.Value != before.Value.Fields.GetValueOrDefault(field.Key)).ToDictionary()) { IsFull = true };
            }

            if (await rows.WriteAsync(MinutesRows.Put(before.Key, draft, MinutesJson.Stored.MinutesDraft, before.ETag), cancellationToken) is WriteOutcome.Written)
            {
                return new SavedDraft(draft, merge.Conflicts);
            }
        }

        return await FindAsync(meeting, cancellationToken) is null ? null : throw new StoreUnavailableException("A draft keeps being changed by others.");
    }

    /// <summary>Throws a draft away as it was looked at: when somebody has saved something since then, it stays.</summary>
    /// <param name="seen">The mark of what was looked at.</param>
    public async Task DiscardAsync(MeetingId meeting, string seen, CancellationToken cancellationToken)
    {
        if (await FindAsync(meeting, cancellationToken) is { } draft && draft.Value.Mark == seen)
        {
            await rows.WriteAsync(new RowWrite.Delete(draft.Key, draft.ETag), cancellationToken);
        }
    }

    // What somebody was at when the minutes were retracted, or published by another, goes on as a correction of what is published now.
    private static MinutesDraft Onto(MinutesDraft published, MinutesDraft written) => written with
    {
        Corrects = published.Corrects,
        Version = written.Version + 1,
        Fields = written.Corrects is null ? DraftMerge.Of(published.Fields, written.Fields.Keys.ToDictionary(field => field, _ => DraftMark.Empty), written.Fields).Fields : written.Fields,
    };

    private static bool Same(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        one.Count == other.Count && one.All(field => other.TryGetValue(field.Key, out var value) && value == field.Value);
}
