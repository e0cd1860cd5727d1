using System.Buffers;
using Microsoft.Extensions.Primitives;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The one token of the one Authorization header.</summary>
internal static class BearerHeader
{
    private const string Scheme = "Bearer ";
    private const int LongestToken = 16 * 1024;
    private static readonly SearchValues<char> _tokenCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    /// <returns>Why there is none, or null.</returns>
    public static Refusal? Read(in StringValues authorization, out ReadOnlySpan<char> token)
    {
        token = default;
        if (authorization.Count > 1)
            return Refusal.SeveralAuthorizations;
        var header = authorization.ToString();
        if (string.IsNullOrWhiteSpace(header))
            return Refusal.NoAuthorization;
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return Refusal.NotBearer;
        var text = header.AsSpan(Scheme.Length).Trim();
        if (text.Length > LongestToken)
            return Refusal.TokenTooLong;
        if (text.Count('.') != 2 || text.ContainsAnyExcept(_tokenCharacters))
            return Refusal.TokenMalformed;
        token = text;
        return null;
    }
}
