namespace Samverkan.Bot.Provisioning.Graph;

/// <summary>
/// One request after another at a steady pace, with no burst: what Graph counts in a second is then never more than it takes, whatever
/// the second begins with. Who was held up does not catch up all at once.
/// </summary>
internal sealed class RequestPace(double requestsPerSecond, TimeProvider time) : IDisposable
{
    /// <summary>What takes longer goes back to the queue.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Lock gate = new();
    private readonly TimeSpan interval = TimeSpan.FromSeconds(1 / requestsPerSecond);
    private DateTimeOffset free = DateTimeOffset.MinValue;

    /// <exception cref="PaceExceededException">Graph asked for more quiet than <see cref="LongestWait"/>.</exception>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        Demand();
        await turn.WaitAsync(cancellationToken);
        try
        {
            Demand();
            if (Free() - time.GetUtcNow() is var wait && wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, time, cancellationToken);
            }

            Take();
        }
        finally
        {
            turn.Release();
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

    public void Dispose() => turn.Dispose();

    // A pause that Graph asked for counts; a slow pace alone makes nobody go back.
    private void Demand()
    {
        if (Free() - time.GetUtcNow() is var pause && pause > LongestWait + interval)
        {
            throw new PaceExceededException(pause);
        }
    }

    private DateTimeOffset Free()
    {
        lock (gate)
        {
            return free;
        }
    }

    // By the timetable, so that a timer that is a little late costs nothing; but never two close upon each other.
    private void Take()
    {
        lock (gate)
        {
            var (now, next) = (time.GetUtcNow(), free + interval);
            free = next > now + (interval / 2) ? next : now + (interval / 2);
        }
    }
}
