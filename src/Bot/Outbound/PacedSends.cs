namespace Samverkan.Bot.Outbound;

/// <summary>The sends of one conversation or tenant, made or promised, in order, as far back as its windows count.</summary>
internal sealed class PacedSends(RateWindow[] windows)
{
    private readonly int most = windows.Max(window => window.Count);
    private readonly List<DateTimeOffset> sends = [];

    /// <summary>The first time from <paramref name="earliest"/> on at which one more is within every window.</summary>
    public DateTimeOffset Next(DateTimeOffset earliest)
    {
        var place = sends.Count > 0 && sends[^1] > earliest ? sends[^1] : earliest;

        foreach (var window in windows)
        {
            if (sends.Count >= window.Count && sends[^window.Count] + window.Length is var free && free > place)
            {
                place = free;
            }
        }

        return place;
    }

    public void Take(DateTimeOffset place)
    {
        if (sends.Count == 2 * most)
        {
            sends.RemoveRange(0, most);
        }

        sends.Add(place);
    }
}
