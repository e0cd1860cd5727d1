using System.Globalization;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Privacy.Reads;

/// <summary>Where the audit of reads is: a partition a day (UTC), and one with a row for each of those days.</summary>
internal static class ReadKeys
{
    public const string Days = "audit/reads";
    private const string DayFormat = "yyyy-MM-dd";

    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);

    public static RowKey Day(DateOnly day) => new(Days, Text(day));

    public static DateOnly DayOf(RowKey day) => DateOnly.ParseExact(day.Row, DayFormat, CultureInfo.InvariantCulture);

    public static RowRange Before(DateOnly day) => new(null, Text(day));

    public static string Reads(DateOnly day) => $"{Days}/{Text(day)}";

    /// <summary>The time and something random: in order, and never the same for two instances.</summary>
    public static RowKey New(DateTimeOffset at) => new(Reads(DayOf(at)), string.Create(CultureInfo.InvariantCulture, $"{at.UtcDateTime:HH:mm:ss.fffffff}/{Guid.NewGuid():N}"));

    private static string Text(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);
}
