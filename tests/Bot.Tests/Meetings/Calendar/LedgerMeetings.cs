using System.Globalization;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.GraphSimulator;
using Samverkan.Meetings;

namespace Samverkan.Bot.Tests.Meetings.Calendar;

/// <summary>Meetings of the simulated team as another process would have left them in the store.</summary>
internal static class LedgerMeetings
{
    public const string Join = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_a%40thread.v2/0?context=%7b%22Tid%22%3a%22x%22%7d";

    public static DateTimeOffset Utc(string time) => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <param name="id">Such as <c>lok 2027-1</c>.</param>
    /// <param name="start">In UTC.</param>
    /// <param name="end">In UTC.</param>
    public static Task PutAsync(this IRowStore rows, string id, string start, string end, Func<LedgerEntry, LedgerEntry>? change = null, string team = SimulatorDefaults.TeamId)
    {
        var entry = new LedgerEntry(LedgerStage.Agreed, Utc("2026-09-01T08:00")) { Id = "event", IsWanted = true, Start = Utc(start), End = Utc(end), JoinUrl = Join };
        return rows.ChangeAsync(id, _ => change is null ? entry : change(entry), team);
    }

    public static async Task ChangeAsync(this IRowStore rows, string id, Func<LedgerEntry?, LedgerEntry> change, string team = SimulatorDefaults.TeamId)
    {
        Assert.True(MeetingId.TryParse(id, out var meeting));
        var key = new LineKey.Meeting(meeting.Group, meeting.Occurrence);
        var before = await LedgerRows.FindAsync(rows, team, key, CancellationToken.None);
        Assert.IsType<WriteOutcome.Written>(await rows.WriteAsync([LedgerRows.Put(team, key, change(before?.Entry), before)], CancellationToken.None));
    }

    public static Task MoveAsync(this IRowStore rows, string id, string start, string end, string at) =>
        rows.ChangeAsync(id, entry => Assert.IsType<LedgerEntry>(entry) with { Start = Utc(start), End = Utc(end), At = Utc(at) });

    public static Task CancelAsync(this IRowStore rows, string id) => rows.ChangeAsync(id, entry => Assert.IsType<LedgerEntry>(entry) with { IsGone = true });
}
