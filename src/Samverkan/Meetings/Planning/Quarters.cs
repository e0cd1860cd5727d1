namespace Samverkan.Meetings.Planning;

/// <summary>The hours of a day as a set of quarters of an hour, the first at midnight. What is begun is taken whole; what runs past midnight ends there.</summary>
internal static class Quarters
{
    /// <summary>What lies between the meetings of two groups that share somebody.</summary>
    public static readonly TimeSpan Between = TimeSpan.FromMinutes(30);

    private const int OfDay = 96;
    private static readonly long Quarter = TimeSpan.FromMinutes(15).Ticks;

    /// <summary>The time a meeting takes.</summary>
    public static UInt128 Of(TimeOnly start, TimeSpan length) => Span(start.Ticks, start.Ticks + length.Ticks);

    /// <summary>The time that must be free of others for it.</summary>
    public static UInt128 Around(TimeOnly start, TimeSpan length) => Span(start.Ticks - Between.Ticks, start.Ticks + length.Ticks + Between.Ticks);

    private static UInt128 Span(long fromTicks, long toTicks)
    {
        var from = Math.Clamp(fromTicks / Quarter, 0, OfDay);
        var to = Math.Clamp((toTicks + Quarter - 1) / Quarter, from, OfDay);
        return ((UInt128.One << (int)(to - from)) - UInt128.One) << (int)from;
    }
}
