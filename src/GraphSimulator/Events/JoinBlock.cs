using System.Net;

namespace Samverkan.GraphSimulator.Events;

/// <summary>The part of a body that makes it an online meeting.</summary>
internal static class JoinBlock
{
    private const string Before = "https://teams.microsoft.com/l/meetup-join/19%3a";
    private const string After = "%40thread.v2/0?context=";

    public static string NewUrl(string organiser) => Url(organiser, $"meeting_{Guid.NewGuid():N}");

    /// <param name="thread">The part of the chat's id that is its own.</param>
    public static string Url(string organiser, string thread) =>
        $"{Before}{thread}{After}%7b%22Tid%22%3a%22{SimulatorDefaults.TenantId}%22%2c%22Oid%22%3a%22{organiser}%22%7d";

    public static string ThreadOf(string url) => url[Before.Length..url.IndexOf(After, StringComparison.Ordinal)];

    public static string Append(string? body, string url) =>
        $"""
        {body}<br><div style="width:100%"><span>________________________________________________________________________________</span></div><div class="me-email-text" lang="sv-SE"><a class="me-email-headline" href="{WebUtility.HtmlEncode(url)}" target="_blank">Anslut till mötet nu</a></div>
        """;

    public static bool IsIn(string? body, string url) =>
        body is not null && (body.Contains(url, StringComparison.Ordinal) || body.Contains(WebUtility.HtmlEncode(url), StringComparison.Ordinal));
}
