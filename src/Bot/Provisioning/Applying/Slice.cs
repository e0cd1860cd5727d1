
namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>Works at one run for a while: at the team and at the calendar side by side, since each has a pace of its own.</summary>
internal sealed class Slice(TeamLane team, CalendarLane calendar)
{
    /// <summary>Works until all lines are done or blocked, or the time is up.</summary>
    /// <returns>How long to wait before going on; null when all is done.</returns>
    public async Task<TimeSpan?> RunAsync(IReadOnlyList<RunLine> lines, DateTimeOffset until, CancellationToken cancellationToken)
    {
        // Who fails stops the other: nothing goes on unseen.
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var meetings = lines.ToLookup(line => line.Key is Ledger.LineKey.Meeting);
        var waits = await Task.WhenAll(
            StopAsync(both, token => team.RunAsync([.. meetings[false]], until, token)),
            StopAsync(both, token => calendar.RunAsync([.. meetings[true]], until, token)));
        return waits.Min();
    }

    private static async Task<TimeSpan?> StopAsync(CancellationTokenSource both, Func<CancellationToken, Task<TimeSpan?>> work)
    {
        try
        {
            return await work(both.Token);
        }
        catch
        {
            await both.CancelAsync();
            throw;
        }
    }
}
