using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Json;

namespace Microsoft.Bot.Connector;

/// <summary>
/// Requests to connectors: JSON out of a rented buffer, an answer or an exception back. Sent again only after a 401, once, with
/// another token; whatever else may be tried again is the host's to say.
/// </summary>
internal sealed class ConnectorTransport(OutgoingHttp http)
{
    public Task<TAnswer> SendAsync<TBody, TAnswer>(
        HttpMethod method, string url, TBody body, JsonTypeInfo<TBody> bodyInfo, JsonTypeInfo<TAnswer> answerInfo, ScopedToken? token, CancellationToken cancellationToken)
        where TAnswer : new() =>
        SendAsync(() => new HttpRequestMessage(method, url) { Content = new PooledJsonContent(PooledJson.Of(body, bodyInfo)) }, answerInfo, token, cancellationToken);

    public Task<TAnswer> SendAsync<TAnswer>(HttpMethod method, string url, JsonTypeInfo<TAnswer> answerInfo, ScopedToken? token, CancellationToken cancellationToken)
        where TAnswer : new() =>
        SendAsync(() => new HttpRequestMessage(method, url), answerInfo, token, cancellationToken);

    private async Task<TAnswer> SendAsync<TAnswer>(Func<HttpRequestMessage> request, JsonTypeInfo<TAnswer> answerInfo, ScopedToken? token, CancellationToken cancellationToken)
        where TAnswer : new()
    {
        if (token is null)
            return await ReadAsync(await SendAsync(request, null, cancellationToken), answerInfo, cancellationToken);
        var authorization = await token.GetAsync(cancellationToken);
        var response = await SendAsync(request, authorization, cancellationToken);
        if (response.StatusCode == HttpStatusCode.Unauthorized)
        {
            response.Dispose();
            response = await SendAsync(request, await token.GetAnotherAsync(authorization, cancellationToken), cancellationToken);
        }

        return await ReadAsync(response, answerInfo, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(Func<HttpRequestMessage> create, AuthenticationHeaderValue? authorization, CancellationToken cancellationToken)
    {
        using var request = create();
        request.Headers.Authorization = authorization;
        return await http.Client.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
    }

    /// <summary>An empty body of a success is a success without an id.</summary>
    private static async Task<TAnswer> ReadAsync<TAnswer>(HttpResponseMessage response, JsonTypeInfo<TAnswer> answerInfo, CancellationToken cancellationToken)
        where TAnswer : new()
    {
        using (response)
        {
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted))
                throw ConnectorError.Exception(response, body);
            return ConnectorError.TryRead(body, answerInfo, out var answer) ? answer : new TAnswer();
        }
    }
}
