using System.Globalization;

namespace Samverkan.GraphSimulator.Page;

/// <summary>Times as people in Gothenburg read them.</summary>
internal static class Clock
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public static string Day(DateTimeOffset time) => Local(time).ToString("d MMMM yyyy", Swedish);

    public static string Month(DateTimeOffset time) => Local(time).ToString("MMMM yyyy", Swedish);

    public static string Moment(DateTimeOffset time) => Local(time).ToString("ddd d MMM HH:mm", Swedish);

    public static string Second(DateTimeOffset time) => Local(time).ToString("HH:mm:ss", Swedish);

    /// <summary>As a form's field has it.</summary>
    public static string Field(DateTimeOffset time) => Local(time).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    /// <returns>Null when it is no time.</returns>
    public static DateTimeOffset? Read(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall) && !Zone.IsInvalidTime(wall)
            ? new DateTimeOffset(wall, Zone.GetUtcOffset(wall))
            : null;

    private static DateTimeOffset Local(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, Zone);
}
