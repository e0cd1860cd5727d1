using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Samverkan.GraphSimulator.Requests;

namespace Samverkan.GraphSimulator.Events;

/// <summary>Times as Outlook has them: a wall clock and the Windows name of a zone.</summary>
internal static partial class EventTimes
{
    public const string Utc = "UTC";

    private const string WesternEurope = "W. Europe Standard Time";

    private const string Format = "yyyy-MM-ddTHH:mm:ss.fffffff";

    private static readonly TimeZoneInfo WesternEuropeClock = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <returns>The instant, and the zone it was said in; null when the body does not have it.</returns>
    public static (DateTimeOffset Instant, string Zone)? Read(Shape body, string name)
    {
        if (body.Object(name, "#microsoft.graph.dateTimeTimeZone") is not { } time)
        {
            return null;
        }

        var text = time.NeededText("dateTime");
        var zone = time.NeededText("timeZone");
        time.Close();
        if (Clock(zone) is not { } clock)
        {
            throw new GraphRefusal(400, "TimeZoneNotSupportedException", $"A valid TimeZone value must be specified. The following TimeZone value is not supported: {zone}");
        }

        if (!WallClock().IsMatch(text) || !DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall))
        {
            throw time.Refused("dateTime", "must be a date and a time without an offset");
        }

        return clock.IsInvalidTime(wall)
            ? throw time.Refused("dateTime", $"does not exist in {zone}")
            : (new DateTimeOffset(wall, clock.GetUtcOffset(wall)), zone);
    }

    /// <summary>UTC, unless the request prefers a zone.</summary>
    public static JsonObject Show(DateTimeOffset instant, string zone) => new()
    {
        ["dateTime"] = TimeZoneInfo.ConvertTime(instant, Clock(zone) ?? TimeZoneInfo.Utc).DateTime.ToString(Format, CultureInfo.InvariantCulture),
        ["timeZone"] = zone,
    };

    public static string PreferredZone(GraphCall call)
    {
        foreach (var preference in call.Preferences)
        {
            if (Preferred().Match(preference) is { Success: true } match)
            {
                var zone = match.Groups["zone"].Value;
                return Clock(zone) is null
                    ? throw new GraphRefusal(400, "TimeZoneNotSupportedException", $"A valid TimeZone value must be specified. The following TimeZone value is not supported: {zone}")
                    : zone;
            }
        }

        return Utc;
    }

    private static TimeZoneInfo? Clock(string zone) => zone switch
    {
        Utc => TimeZoneInfo.Utc,
        WesternEurope => WesternEuropeClock,
        _ => null,
    };

    [GeneratedRegex("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,7})?)?$")]
    private static partial Regex WallClock();

    [GeneratedRegex("outlook\\.timezone\\s*=\\s*\"(?<zone>[^\"]+)\"", RegexOptions.IgnoreCase)]
    private static partial Regex Preferred();
}
