using System.Net;

namespace Samverkan.Bot.Provisioning.Desired;

/// <summary>What a meeting says in the calendar. Swedish: it is one event for all who are invited.</summary>
internal static class MeetingTexts
{
    public const string Cancelled = "Mötet är inställt.";

    public static string Subject(Localized group) => $"{group.Sv}: möte";

    /// <summary>Of a meeting that somebody booked.</summary>
    /// <returns>HTML.</returns>
    public static string BookedBody(Localized group) => $"<p>Möte i {WebUtility.HtmlEncode(group.Sv)}, bokat genom boten Samverkan.</p><p>Skriv inget om enskilda personer här.</p>";

    /// <returns>HTML.</returns>
    public static string Body(Localized group) => $"<p>Möte i {WebUtility.HtmlEncode(group.Sv)}. Tiden kommer från gruppens årsplan; boten Samverkan svarar på frågor om den.</p><p>Skriv inget om enskilda personer här.</p>";
}
