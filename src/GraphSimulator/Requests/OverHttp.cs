using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Samverkan.GraphSimulator.Requests;

/// <summary>The simulator as a server.</summary>
internal static class OverHttp
{
    /// <summary>Bytes that Graph takes in a request.</summary>
    private const int LongestBody = 4 * 1024 * 1024;

    public static async Task AnswerAsync(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LongestBody;
        }

        using var request = Read(http);
        if (request is null)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        try
        {
            using var response = await http.RequestServices.GetRequiredService<Simulator>().SendAsync(request, http.RequestAborted).ConfigureAwait(false);
            await WriteAsync(response, http).ConfigureAwait(false);
        }
        catch (HttpRequestException)
        {
            http.Abort();
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            http.Abort();
        }
    }

    /// <summary>With the path as it came: escaped slashes in ids are no separators.</summary>
    /// <returns>Null when it is no address.</returns>
    private static HttpRequestMessage? Read(HttpContext http)
    {
        var target = http.Features.Get<IHttpRequestFeature>()?.RawTarget is ['/', ..] raw ? raw : http.Request.Path.ToUriComponent() + http.Request.QueryString.ToUriComponent();
        if (!Uri.TryCreate($"{http.Request.Scheme}://{http.Request.Host.ToUriComponent()}{target}", UriKind.Absolute, out var address))
        {
            return null;
        }

        var request = new HttpRequestMessage(new HttpMethod(http.Request.Method), address) { Content = new StreamContent(http.Request.Body) };
        if (MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type))
        {
            request.Content.Headers.ContentType = type;
        }

        foreach (var (name, values) in http.Request.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, values.ToArray());
        }

        return request;
    }

    private static async Task WriteAsync(HttpResponseMessage response, HttpContext http)
    {
        http.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers))
        {
            http.Response.Headers[name] = values.ToArray();
        }

        if (http.Response.StatusCode != StatusCodes.Status204NoContent)
        {
            await response.Content.CopyToAsync(http.Response.Body, http.RequestAborted).ConfigureAwait(false);
        }
    }
}
