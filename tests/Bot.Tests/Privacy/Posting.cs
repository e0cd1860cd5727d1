using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Privacy;

/// <summary>Posts where the answer is in the response, or the headers matter.</summary>
internal static class Posting
{
    public static async Task<(int Status, JsonElement Body)> InvokeAsync(this RunningBot bot, JsonObject activity)
    {
        using var response = await bot.PostWithAsync(activity, []);
        var body = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, body.Length > 0 ? JsonElement.Parse(body) : default);
    }

    public static async Task<HttpResponseMessage> PostWithAsync(this RunningBot bot, JsonObject activity, IEnumerable<KeyValuePair<string, string>> headers, string query = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/api/messages{query}", UriKind.Relative))
        {
            Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Authorization", bot.Authorization());
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await bot.Http.SendAsync(request);
    }
}
