using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverkan.GraphSimulator.Requests;

/// <summary>Answers on the wire.</summary>
internal static class Answers
{
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Answer Of(GraphRefusal refusal, GraphCall? call, string requestId, DateTimeOffset now)
    {
        var error = new JsonObject
        {
            ["error"] = new JsonObject
            {
                ["code"] = refusal.Code,
                ["message"] = refusal.Message,
                ["innerError"] = new JsonObject
                {
                    ["date"] = now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
                    ["request-id"] = requestId,
                    ["client-request-id"] = call?.ClientRequestId ?? requestId,
                },
            },
        };
        var answer = new Answer(refusal.Status, error);
        return refusal.RetryAfter is { } wait
            ? answer with { Headers = new Dictionary<string, string> { ["Retry-After"] = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture) } }
            : answer;
    }

    public static HttpResponseMessage ToResponse(this Answer answer, HttpRequestMessage request, string requestId)
    {
        var response = new HttpResponseMessage((HttpStatusCode)answer.Status) { RequestMessage = request };
        if (answer.Body is { } body)
        {
            response.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body.ToJsonString(Written)));
            response.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json; odata.metadata=minimal; charset=utf-8");
        }
        else
        {
            response.Content = new ByteArrayContent([]);
        }

        response.Headers.TryAddWithoutValidation("request-id", requestId);
        foreach (var (name, value) in answer.Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
            {
                response.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return response;
    }
}
