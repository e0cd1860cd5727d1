using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Requests to connectors: JSON out of a rented buffer, an answer or an exception back.</summary>
internal sealed class ConnectorTransport(ConnectorHttp http)
{
    public async Task<TAnswer> SendAsync<TBody, TAnswer>(
        HttpMethod method, string url, TBody body, JsonTypeInfo<TBody> bodyInfo, JsonTypeInfo<TAnswer> answerInfo, CancellationToken cancellationToken)
        where TAnswer : new()
    {
        using var request = new HttpRequestMessage(method, url) { Content = new PooledJsonContent(PooledJson.Of(body, bodyInfo)) };
        return await SendAsync(request, answerInfo, cancellationToken);
    }

    public async Task<TAnswer> SendAsync<TAnswer>(HttpMethod method, string url, JsonTypeInfo<TAnswer> answerInfo, CancellationToken cancellationToken)
        where TAnswer : new()
    {
        using var request = new HttpRequestMessage(method, url);
        return await SendAsync(request, answerInfo, cancellationToken);
    }

    /// <summary>An empty body of a success is a success without an id.</summary>
    private async Task<TAnswer> SendAsync<TAnswer>(HttpRequestMessage request, JsonTypeInfo<TAnswer> answerInfo, CancellationToken cancellationToken)
        where TAnswer : new()
    {
        using var response = await http.Client.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (response.StatusCode is not (System.Net.HttpStatusCode.OK or System.Net.HttpStatusCode.Created or System.Net.HttpStatusCode.Accepted))
            throw ConnectorError.Exception(response, body);
        return ConnectorError.TryRead(body, answerInfo, out var answer) ? answer : new TAnswer();
    }
}
