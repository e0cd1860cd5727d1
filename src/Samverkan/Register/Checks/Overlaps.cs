using Samverkan.Register.Model;

namespace Samverkan.Register.Checks;

/// <summary>Holdings at the same time. A role may have thousands: whether any overlap is told from their days in order, not pair by pair.</summary>
internal static class Overlaps
{
    /// <returns>The first two, in their order, that overlap; null when none do.</returns>
    public static (Holding One, Holding Other)? First(IReadOnlyList<Holding> holdings)
    {
        if (!Any(holdings))
        {
            return null;
        }

        for (var index = 0; index < holdings.Count; index++)
        {
            for (var next = index + 1; next < holdings.Count; next++)
            {
                if (holdings[index].Validity.Overlaps(holdings[next].Validity))
                {
                    return (holdings[index], holdings[next]);
                }
            }
        }

        return null;
    }

    /// <returns>The first two of one and the same person.</returns>
    public static (Holding One, Holding Other)? FirstOfOnePerson(IReadOnlyList<Holding> holdings) => holdings
        .GroupBy(holding => holding.Person)
        .Select(own => First([.. own]))
        .Where(pair => pair is not null)
        .MinBy(pair => holdings.TakeWhile(holding => holding != pair.GetValueOrDefault().One).Count());

    /// <returns>How many hold at the same time at most; the crowd is largest on a day when somebody begins.</returns>
    public static int AtOnce(IReadOnlyList<Holding> holdings)
    {
        DateOnly[] begins = [.. Sound(holdings).Select(Begin).Order()];
        DateOnly[] ends = [.. Sound(holdings).Select(End).Order()];
        var (most, ended) = (0, 0);
        for (var begun = 0; begun < begins.Length; begun++)
        {
            while (ends[ended] < begins[begun])
            {
                ended++;
            }

            most = Math.Max(most, begun + 1 - ended);
        }

        return most;
    }

    private static bool Any(IEnumerable<Holding> holdings)
    {
        DateOnly? latest = null;
        foreach (var holding in holdings.OrderBy(Begin).ThenBy(End))
        {
            if (Begin(holding) <= latest)
            {
                return true;
            }

            latest = latest > End(holding) ? latest : End(holding);
        }

        return false;
    }

    /// <summary>Without those that end before they begin, which hold on no day.</summary>
    private static IEnumerable<Holding> Sound(IEnumerable<Holding> holdings) => holdings.Where(holding => Begin(holding) <= End(holding));

    private static DateOnly Begin(Holding holding) => holding.Validity.From ?? DateOnly.MinValue;

    private static DateOnly End(Holding holding) => holding.Validity.To ?? DateOnly.MaxValue;
}
