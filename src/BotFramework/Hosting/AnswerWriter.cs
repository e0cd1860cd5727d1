using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The response of a turn: 200 and nothing, or what an invoke or the expected replies say.</summary>
internal static class AnswerWriter
{
    public static async ValueTask WriteAsync(HttpResponse response, InvokeResponse? answer, CancellationToken cancellationToken)
    {
        if (answer is null)
        {
            response.StatusCode = StatusCodes.Status200OK;
            return;
        }

        response.Headers.CacheControl = "no-store";
        if (answer.Body is null)
        {
            response.StatusCode = answer.Status;
            return;
        }

        // Written whole before the first header goes, so that a body that cannot be written is still a clean answer.
        using var body = PooledJson.Of(answer.Body, BotJson.Open);
        response.StatusCode = answer.Status;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Written.Length;
        await response.Body.WriteAsync(body.Written, cancellationToken);
    }
}
