namespace Samverkan.Bot.Provisioning.Graph;

/// <summary>
/// One request after another at a steady pace, with no burst: what Graph counts in a second is then never more than it takes, whatever
/// the second begins with.
/// </summary>
internal sealed class RequestPace(double requestsPerSecond, TimeProvider time)
{
    /// <summary>What takes longer goes back to the queue.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private readonly TimeSpan interval = TimeSpan.FromSeconds(1 / requestsPerSecond);
    private DateTimeOffset free = DateTimeOffset.MinValue;

    /// <exception cref="PaceExceededException">It would take more than <see cref="LongestWait"/>.</exception>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        var wait = Take();
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    /// <summary>Graph asks for quiet.</summary>
    public void PauseFor(TimeSpan pause)
    {
        lock (gate)
        {
            var until = time.GetUtcNow() + pause;
            free = until > free ? until : free;
        }
    }

    private TimeSpan Take()
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            var at = free > now ? free : now;
            if (at - now > LongestWait)
            {
                throw new PaceExceededException(at - now);
            }

            free = at + interval;
            return at - now;
        }
    }
}
