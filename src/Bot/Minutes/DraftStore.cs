using Samverkan.Bot.Storage;
using Samverkan.Meetings;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Minutes;

/// <summary>Keeps minutes that are being written. Any number of people may be at them.</summary>
internal sealed class DraftStore(IRowStore rows, TimeProvider time)
{
    private const int Attempts = 10;

    // A row holds 1 MB, and a character takes up to three bytes of it.
    private const int MostCharacters = 250_000;

    public async Task<Stored<MinutesDraft>?> FindAsync(MeetingId meeting, CancellationToken cancellationToken) =>
        await MinutesRows.FindAsync(rows, MinutesKeys.Draft(meeting), MinutesJson.Stored.MinutesDraft, cancellationToken);

    /// <summary>Begins one, or gives the one that there is.</summary>
    /// <param name="first">What it is filled with to begin with.</param>
    public async Task<MinutesDraft> BeginAsync(MinutesDraft first, string by, CancellationToken cancellationToken)
    {
        if (await FindAsync(first.Meeting, cancellationToken) is { } before)
        {
            return before.Value;
        }

        var draft = first with { Version = 1, By = by, At = time.GetUtcNow() };
        await rows.WriteAsync(MinutesRows.Put(MinutesKeys.Draft(draft.Meeting), draft, MinutesJson.Stored.MinutesDraft, null), cancellationToken);
        return (await FindAsync(first.Meeting, cancellationToken))?.Value ?? draft;
    }

    /// <summary>Saves a page; see <see cref="DraftMerge"/>.</summary>
    /// <returns>Null when there is no draft: it was published or thrown away meanwhile.</returns>
    public async Task<SavedDraft?> SaveAsync(MeetingId meeting, IReadOnlyDictionary<string, string> shown, IReadOnlyDictionary<string, string> typed, string by, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts && await FindAsync(meeting, cancellationToken) is { } before; attempt++)
        {
            var merge = DraftMerge.Of(before.Value.Fields, shown, typed);
            if (merge.Fields.Sum(field => field.Key.Length + field.Value.Length) > MostCharacters)
            {
                return new SavedDraft(before.Value, typed.Where(field => field.Value != before.Value.Fields.GetValueOrDefault(field.Key)).ToDictionary()) { IsFull = true };
            }

            if (Same(merge.Fields, before.Value.Fields))
            {
                return new SavedDraft(before.Value, merge.Conflicts);
            }

            var draft = before.Value with { Fields = merge.Fields, Version = before.Value.Version + 1, By = by, At = time.GetUtcNow() };
            if (await rows.WriteAsync(MinutesRows.Put(before.Key, draft, MinutesJson.Stored.MinutesDraft, before.ETag), cancellationToken) is WriteOutcome.Written)
            {
                return new SavedDraft(draft, merge.Conflicts);
            }
        }

        return await FindAsync(meeting, cancellationToken) is null ? null : throw new StoreUnavailableException("A draft keeps being changed by others.");
    }

    public async Task DiscardAsync(Stored<MinutesDraft> draft, CancellationToken cancellationToken) => await rows.WriteAsync(new RowWrite.Delete(draft.Key, draft.ETag), cancellationToken);

    private static bool Same(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        one.Count == other.Count && one.All(field => other.TryGetValue(field.Key, out var value) && value == field.Value);
}
