using System.Net;

namespace Samverkan.Bot.Tests.Provisioning.Contract;

/// <summary>Sends each request to Prism first, and then on.</summary>
internal sealed class PrismHandler(Uri prism, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly HttpClient client = new() { BaseAddress = prism };
    private readonly List<string> checkedRequests = [];
    private readonly List<string> violations = [];

    /// <summary>What was checked: method and path.</summary>
    public IReadOnlyList<string> Checked => checkedRequests;

    public IReadOnlyList<string> Violations => violations;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.PathAndQuery;
        using var copy = new HttpRequestMessage(request.Method, path[path.IndexOf("/v1.0", StringComparison.Ordinal)..]);
        foreach (var header in request.Headers)
        {
            copy.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        if (request.Content is { } content)
        {
            await content.LoadIntoBufferAsync(cancellationToken);
            copy.Content = new ByteArrayContent(await content.ReadAsByteArrayAsync(cancellationToken));
            copy.Content.Headers.ContentType = content.Headers.ContentType;
        }

        using var answer = await client.SendAsync(copy, cancellationToken);
        lock (violations)
        {
            checkedRequests.Add($"{request.Method} {copy.RequestUri}");
            if (answer.StatusCode is HttpStatusCode.UnprocessableEntity or HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed)
            {
                violations.Add($"{(int)answer.StatusCode} {request.Method} {copy.RequestUri}: {(answer.Headers.TryGetValues("sl-violations", out var told) ? string.Join("; ", told) : "no such request")}");
            }
        }

        return await base.SendAsync(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        client.Dispose();
        base.Dispose(disposing);
    }
}
