using Samverkan.Bot.Outbound.Standing;
using Samverkan.Bot.Privacy.Persons;
using Samverkan.Bot.Storage;
using Samverkan.Meetings;

namespace Samverkan.Bot.Minutes;

/// <summary>The summaries in the channels that named somebody who is erased: they are brought up to what the store says now, by the bot's next look for jobs.</summary>
internal sealed class NamedSummaries(IRowStore rows, TimeProvider time) : IErasureFollower
{
    private const int Attempts = 10;

    public async Task FollowAsync(Needles needles, CancellationToken cancellationToken)
    {
        var meetings = new HashSet<MeetingId>();
        await foreach (var row in rows.QueryAsync(MinutesKeys.Partition, MinutesKeys.AllMinutes, cancellationToken).Where(row => Names(row, needles)))
        {
            meetings.Add(MinutesRows.Of(row, MinutesJson.Stored.PublishedMinutes).Value.Meeting);
        }

        await foreach (var row in rows.QueryAsync(MinutesKeys.Partition, MinutesKeys.AllActions, cancellationToken).Where(row => Names(row, needles)))
        {
            meetings.Add(MinutesRows.Of(row, MinutesJson.Stored.ActionItem).Value.Meeting);
        }

        foreach (var meeting in meetings)
        {
            await RenewAsync(meeting, cancellationToken);
        }
    }

    // By the id, or by what stands in the place of a name now; a post too many is only the same post.
    private static bool Names(Row row, Needles needles) => StoredText.Of(row).Any(text => needles.Mentions(text) || text.Contains(Needles.Anonymous, StringComparison.Ordinal));

    private async Task RenewAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts && await StandingRows.FindAsync(rows, MinutesKeys.Summary(meeting), cancellationToken) is { } summary; attempt++)
        {
            if (await rows.WriteAsync(StandingRows.Renewed(summary, time).Writes, cancellationToken) is WriteOutcome.Written)
            {
                return;
            }
        }
    }
}
