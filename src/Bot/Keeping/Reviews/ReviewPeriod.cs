using System.Globalization;

namespace Samverkan.Bot.Keeping.Reviews;

/// <summary>A half-year in which coordinators are asked once whether their part of the register is right.</summary>
/// <param name="Start">1 March or 1 September.</param>
internal readonly record struct ReviewPeriod(DateOnly Start)
{
    private const int Spring = 3;
    private const int Autumn = 9;
    private const int DaysToAsk = 60;

    private static readonly TimeOnly Hour = new(9, 0);

    /// <param name="local">What the clock on the wall shows.</param>
    public static ReviewPeriod Of(DateTime local)
    {
        DateOnly[] starts = [new(local.Year, Autumn, 1), new(local.Year, Spring, 1), new(local.Year - 1, Autumn, 1)];
        return new ReviewPeriod(starts.First(start => start.ToDateTime(Hour) <= local));
    }

    /// <summary>Whether who has not been asked yet still is.</summary>
    public bool Asks(DateTime local) => local < Start.AddDays(DaysToAsk).ToDateTime(Hour);

    public override string ToString() => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
