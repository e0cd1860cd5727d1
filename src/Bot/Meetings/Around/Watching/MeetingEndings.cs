using Microsoft.Bot.Schema.Teams;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Meetings;

namespace Samverkan.Bot.Meetings.Around.Watching;

/// <summary>Hears from Teams that a call is over. Which meeting it was is known by the link that it was joined by.</summary>
internal sealed partial class MeetingEndings(ProvisioningTarget target, CurrentRegister register, IRowStore rows, WatchWriter writer, TimeProvider time, ILogger<MeetingEndings> logger)
{
    private const int Attempts = 5;

    public async Task HearAsync(MeetingEndEventDetails ended, CancellationToken cancellationToken)
    {
        if (!target.IsSet || !register.IsLoaded || ended.JoinUrl is not { IsAbsoluteUri: true } link)
        {
            return;
        }

        var ledger = await LedgerRows.ReadAsync(rows, target.Team, ProvisioningKeys.Meetings, cancellationToken);
        if (ledger.FirstOrDefault(pair => IsSame(pair.Value.Entry.JoinUrl, link)) is not { Key: LineKey.Meeting key, Value.Entry: var entry })
        {
            Log.Unknown(logger);
            return;
        }

        var (meeting, now) = (new MeetingId(key.Group, key.Occurrence), time.GetUtcNow());
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var before = await writer.FindAsync(meeting, cancellationToken);
            var step = WatchRules.Ended(meeting, before?.Value, entry, EndOf(ended, now), now);
            if (await writer.DoAsync(step, before, cancellationToken))
            {
                Log.Heard(logger, meeting, step is WatchStep.Keep);
                return;
            }
        }

        throw new StoreUnavailableException("What is known of a meeting keeps being changed by others.");
    }

    private static DateTimeOffset EndOf(MeetingEndEventDetails ended, DateTimeOffset now)
    {
        var told = new DateTimeOffset(ended.EndTime.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(ended.EndTime, DateTimeKind.Utc) : ended.EndTime.ToUniversalTime());
        return told > DateTimeOffset.UnixEpoch && told < now ? told : now;
    }

    // The calendar and the event spell the same link with other escapes.
    private static bool IsSame(string? known, Uri link) =>
        Uri.TryCreate(known, UriKind.Absolute, out var own)
        && own.Host.Equals(link.Host, StringComparison.OrdinalIgnoreCase)
        && Uri.UnescapeDataString(own.PathAndQuery) == Uri.UnescapeDataString(link.PathAndQuery);

    private static partial class Log
    {
        [LoggerMessage(611, LogLevel.Information, "A call is over that is no meeting of a group.")]
        public static partial void Unknown(ILogger logger);

        [LoggerMessage(612, LogLevel.Information, "The meeting {Meeting} is over, as Teams tells; asked for the summary by that: {Asks}.")]
        public static partial void Heard(ILogger logger, MeetingId meeting, bool asks);
    }
}
