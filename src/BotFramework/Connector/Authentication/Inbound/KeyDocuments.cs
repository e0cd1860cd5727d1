using Microsoft.IdentityModel.Protocols;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Over https, as bounded as <see cref="OutgoingHttp"/>, and once: the library's own asks again by itself.</summary>
internal sealed class KeyDocuments(OutgoingHttp http) : IDocumentRetriever
{
    public Task<string> GetDocumentAsync(string address, CancellationToken cancel) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps
            ? http.Client.GetStringAsync(url, cancel)
            : throw new InvalidDataException("Keys come over https only.");
}
