namespace Samverkan.Bot.Outbound;

/// <summary>A little chance in a wait, so that those who were turned away together do not come back together.</summary>
internal static class Jitter
{
    private const double Least = 0.75;

    /// <returns>Three quarters of <paramref name="longest"/> to all of it.</returns>
    public static TimeSpan Of(TimeSpan longest)
    {
#pragma warning disable CA5394 // Chance that nobody gains by guessing.
        return longest * (Least + ((1 - Least) * Random.Shared.NextDouble()));
#pragma warning restore CA5394
    }
}
