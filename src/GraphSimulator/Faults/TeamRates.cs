using System.Collections.Concurrent;

namespace Samverkan.GraphSimulator.Faults;

/// <summary>A bucket of tokens for each team.</summary>
internal sealed class TeamRates(double perSecond, TimeProvider time)
{
    /// <summary>More than there are teams: who asks for ever new ones gets no more memory.</summary>
    private const int MostBuckets = 1000;

    private readonly ConcurrentDictionary<string, Bucket> buckets = new(StringComparer.OrdinalIgnoreCase);

    /// <returns>Zero when the request may go on, else how long until one may.</returns>
    public TimeSpan Take(string team)
    {
        if (perSecond <= 0)
        {
            return TimeSpan.Zero;
        }

        if (buckets.Count >= MostBuckets)
        {
            buckets.Clear();
        }

        return buckets.GetOrAdd(team, _ => new Bucket(time.GetTimestamp()) { Size = Math.Max(1, perSecond), Tokens = Math.Max(1, perSecond) }).Take(perSecond, time);
    }

    private sealed class Bucket(long start)
    {
        /// <summary>So that who comes exactly when a token is there gets it, however time is rounded.</summary>
        private const double Slack = 1e-6;

        private readonly Lock turn = new();
        private long filled = start;

        public required double Size { get; init; }

        public required double Tokens { get; set; }

        public TimeSpan Take(double perSecond, TimeProvider time)
        {
            lock (turn)
            {
                var now = time.GetTimestamp();
                Tokens = Math.Min(Size, Tokens + (time.GetElapsedTime(filled, now).TotalSeconds * perSecond));
                filled = now;
                if (Tokens < 1 - Slack)
                {
                    return TimeSpan.FromSeconds((1 - Tokens) / perSecond);
                }

                Tokens -= 1;
                return TimeSpan.Zero;
            }
        }
    }
}
