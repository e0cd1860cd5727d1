using System.Diagnostics;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>
/// A clock that jumps to the next timer as soon as nobody seems to do anything: hours of waiting pass in moments, in the order in which
/// they would have.
/// </summary>
internal sealed class VirtualTime : TimeProvider, IDisposable
{
    private static readonly TimeSpan ShortCalm = TimeSpan.FromMicroseconds(200);

    private readonly TimeSpan calm;
    private readonly PriorityQueue<Waiter, (DateTimeOffset, long)> waiters = new();
    private readonly AutoResetEvent added = new(false);
    private readonly CancellationTokenSource end = new();
    private DateTimeOffset now;
    private long count;

    /// <param name="calm">How long nothing must happen before the clock jumps; where the time that passes is measured, longer than any work between two timers.</param>
    public VirtualTime(DateTimeOffset start, TimeSpan? calm = null)
    {
        this.calm = calm ?? ShortCalm;
        now = start;
        new Thread(Run) { IsBackground = true }.Start();
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (waiters)
        {
            return now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public void Advance(TimeSpan by)
    {
        lock (waiters)
        {
            now += by;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var waiter = new Waiter(this, callback, state);
        waiter.Change(dueTime, period);
        return waiter;
    }

    public void Dispose()
    {
        end.Cancel();
        added.Set();
    }

    private void Add(Waiter waiter, TimeSpan due)
    {
        lock (waiters)
        {
            waiter.Turn = ++count;
            waiters.Enqueue(waiter, (now + due, count));
        }

        added.Set();
    }

    private void Run()
    {
        while (!end.IsCancellationRequested)
        {
            Waiter? next = null;
            long turn = 0;
            Settle();
            lock (waiters)
            {
                if (waiters.TryDequeue(out next, out var due))
                {
                    turn = due.Item2;
                    now = next.Turn == turn && due.Item1 > now ? due.Item1 : now;
                }
            }

            if (next is null)
            {
                added.WaitOne(TimeSpan.FromMilliseconds(50));
            }
            else if (next.Turn == turn)
            {
                next.Fire();
            }
        }
    }

    private void Settle()
    {
        var (done, since) = (ThreadPool.CompletedWorkItemCount, Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(since) < calm)
        {
            Thread.Yield();
            if (ThreadPool.PendingWorkItemCount > 0 || ThreadPool.CompletedWorkItemCount != done)
            {
                (done, since) = (ThreadPool.CompletedWorkItemCount, Stopwatch.GetTimestamp());
            }
        }
    }

    private sealed class Waiter(VirtualTime time, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan period = Timeout.InfiniteTimeSpan;

        public long Turn { get; set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            this.period = period;
            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                Turn = 0;
            }
            else
            {
                time.Add(this, dueTime);
            }

            return true;
        }

        public void Fire()
        {
            ThreadPool.QueueUserWorkItem(_ => callback(state));
            if (period > TimeSpan.Zero)
            {
                time.Add(this, period);
            }
        }

        public void Dispose() => Turn = 0;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
