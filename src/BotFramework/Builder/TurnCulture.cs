using System.Collections.Concurrent;
using System.Globalization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// The culture a locale names. Only cultures the system knows are taken and kept: senders choose locales, and what they choose must
/// not grow memory.
/// </summary>
internal static class TurnCulture
{
    private const int LongestName = 35;
    private static readonly ConcurrentDictionary<string, CultureInfo> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Sets the culture of the turn; a locale that is unknown or missing changes nothing.</summary>
    public static void Follow(string? locale)
    {
        if (string.IsNullOrEmpty(locale) || locale.Length > LongestName)
            return;
        if (_known.TryGetValue(locale, out var culture) || TryFind(locale, out culture))
            CultureInfo.CurrentCulture = culture;
    }

    private static bool TryFind(string locale, out CultureInfo culture)
    {
        try
        {
            culture = CultureInfo.GetCultureInfo(locale, predefinedOnly: true);
            _known[culture.Name] = culture;
            return true;
        }
        catch (CultureNotFoundException)
        {
            culture = CultureInfo.InvariantCulture;
            return false;
        }
    }
}
