using System.Buffers.Text;
using System.Text.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// What a token says, before anybody knows whether it is true. Read here and not by the library, which also takes a number
/// as text, one audience as a list, and the last of two members with the same name.
/// </summary>
internal sealed record TokenClaims
{
    private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false };

    public string? Algorithm { get; private init; }
    public bool HasCriticalHeader { get; private init; }
    public TokenOrigin Origin { get; private init; }
    public string? Audience { get; private init; }
    public string? ServiceUrl { get; private init; }

    /// <summary>Seconds since 1970; null when absent, not a number, or no time.</summary>
    public double? NotBefore { get; private init; }

    /// <inheritdoc cref="NotBefore"/>
    public double? Expires { get; private init; }

    /// <summary>There is an <c>appid</c> or <c>azp</c>, and it is not the audience.</summary>
    public bool IsOfOtherParty { get; private init; }

    /// <summary>Null when the parts are not two JSON objects and a signature.</summary>
    public static TokenClaims? Read(string token)
    {
        var first = token.IndexOf('.', StringComparison.Ordinal);
        var last = token.LastIndexOf('.');
        try
        {
            using var header = JsonDocument.Parse(Base64Url.DecodeFromChars(token.AsSpan(0, first)), _strict);
            using var payload = JsonDocument.Parse(Base64Url.DecodeFromChars(token.AsSpan(first + 1, last - first - 1)), _strict);
            return (header.RootElement.ValueKind, payload.RootElement.ValueKind) is (JsonValueKind.Object, JsonValueKind.Object)
                ? Read(header.RootElement, payload.RootElement)
                : null;
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private static TokenClaims Read(JsonElement header, JsonElement payload)
    {
        var audience = Text(payload, AuthenticationConstants.AudienceClaim);
        return new TokenClaims
        {
            Algorithm = Text(header, "alg"),
            HasCriticalHeader = header.TryGetProperty("crit", out _),
            Origin = new TokenOrigin(Text(payload, "iss"), Text(header, AuthenticationConstants.KeyIdHeader)),
            Audience = audience,
            ServiceUrl = Text(payload, AuthenticationConstants.ServiceUrlClaim),
            NotBefore = Seconds(payload, "nbf"),
            Expires = Seconds(payload, "exp"),
            IsOfOtherParty = IsOther(payload, AuthenticationConstants.AppIdClaim, audience) || IsOther(payload, AuthenticationConstants.AuthorizedParty, audience),
        };
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool IsOther(JsonElement payload, string name, string? audience) => payload.TryGetProperty(name, out _) && Text(payload, name) != audience;

    private static double? Seconds(JsonElement payload, string name) =>
        payload.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var seconds) && double.IsFinite(seconds)
            ? seconds
            : null;
}
