using System.Net;

namespace Microsoft.Rest;

/// <summary>What a server answered, kept after the answer itself is gone. The SDK has it from the package Microsoft.Rest.ClientRuntime.</summary>
public class HttpResponseMessageWrapper
{
    internal HttpResponseMessageWrapper(HttpResponseMessage response, string content)
    {
        StatusCode = response.StatusCode;
        ReasonPhrase = response.ReasonPhrase;
        Content = content;
        foreach (var (name, values) in response.Headers)
            Headers[name] = values;
        foreach (var (name, values) in response.Content.Headers)
            Headers[name] = values;
    }

    public HttpStatusCode StatusCode { get; protected set; }
    public string? ReasonPhrase { get; protected set; }
    public string Content { get; set; }

    /// <summary>By name, whatever its case.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; } = new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);
}
