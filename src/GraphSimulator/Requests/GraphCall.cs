using System.Net.Http.Headers;
using Microsoft.AspNetCore.WebUtilities;

namespace Samverkan.GraphSimulator.Requests;

/// <summary>A request as it was sent.</summary>
internal sealed record GraphCall
{
    private const string Version = "/v1.0";

    public required string Method { get; init; }

    /// <summary>The address up to and with <c>/v1.0</c>.</summary>
    public required string Root { get; init; }

    /// <summary>After <c>/v1.0</c>, with the query.</summary>
    public required string Path { get; init; }

    public required IReadOnlyList<string> Segments { get; init; }

    public required Query Query { get; init; }

    public required bool HasToken { get; init; }

    public required string ClientRequestId { get; init; }

    /// <summary>The values of the <c>Prefer</c> header.</summary>
    public required IReadOnlyList<string> Preferences { get; init; }

    public required bool IsJson { get; init; }

    public required ReadOnlyMemory<byte> Body { get; init; }

    public bool IsRead => Method == "GET";

    /// <returns>Null when there is no <c>/v1.0</c> in the path.</returns>
    public static async Task<GraphCall?> ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is not { } uri)
        {
            return null;
        }

        var path = uri.AbsolutePath;
        var at = (path + "/").IndexOf(Version + "/", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var rest = path[(at + Version.Length)..];
        var content = request.Content;
        return new GraphCall
        {
            Method = request.Method.Method.ToUpperInvariant(),
            Root = uri.GetLeftPart(UriPartial.Authority) + path[..(at + Version.Length)],
            Path = rest + uri.Query,
            Segments = Paths.Segments(rest),
            Query = new Query(QueryHelpers.ParseQuery(uri.Query)),
            HasToken = request.Headers.Authorization is { Scheme: var scheme, Parameter.Length: > 0 } && scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase),
            ClientRequestId = ClientRequestIdOf(request.Headers),
            Preferences = request.Headers.TryGetValues("Prefer", out var preferences) ? [.. preferences] : [],
            IsJson = content?.Headers.ContentType?.MediaType is "application/json",
            Body = content is null ? default : await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false),
        };
    }

    private static string ClientRequestIdOf(HttpRequestHeaders headers) =>
        headers.TryGetValues("client-request-id", out var ids) && ids.FirstOrDefault() is { Length: > 0 and <= 64 } id
            ? id
            : Guid.NewGuid().ToString();
}
