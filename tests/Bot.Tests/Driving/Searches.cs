using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>Searches as Teams sends them while somebody types.</summary>
internal static class Searches
{
    /// <summary>Before anything is typed.</summary>
    public const string? Nothing = null;

    /// <summary>Searches, and gives back the list.</summary>
    public static async Task<IReadOnlyList<SearchedHit>> SearchAsync(
        this RunningBot bot, string? typed, Speaker? speaker = null, int skip = 0, int count = 25, string locale = "sv-SE", string? channel = null)
    {
        var answer = await bot.AskExtensionAsync(Query(bot, typed, speaker ?? Speaker.Usual, skip, count, locale, channel));
        Assert.True(answer.GetProperty("type").ValueEquals("result"), $"No list: {answer}");
        Assert.Equal("list", answer.GetProperty("attachmentLayout").GetString());
        return [.. answer.GetProperty("attachments").EnumerateArray().Select(SearchedHit.Of)];
    }

    /// <summary>Searches for what is answered with a sentence.</summary>
    public static async Task<string> SearchInVainAsync(this RunningBot bot, string? typed, Speaker? speaker = null, string locale = "sv-SE", string? channel = null) =>
        Sentence(await bot.AskExtensionAsync(Query(bot, typed, speaker ?? Speaker.Usual, 0, 25, locale, channel)));

    public static string Sentence(JsonElement answer)
    {
        Assert.True(answer.GetProperty("type").ValueEquals("message"), $"No sentence: {answer}");
        Assert.False(answer.TryGetProperty("attachments", out _));
        return answer.GetProperty("text").GetString() ?? "";
    }

    /// <summary>Posts an invoke of the extension, and gives back what it says.</summary>
    public static async Task<JsonElement> AskExtensionAsync(this RunningBot bot, JsonObject invoke)
    {
        var result = await bot.InvokeAsync(invoke);
        Assert.True(result.Status == HttpStatusCode.OK && result.Body.ValueKind == JsonValueKind.Object, $"{(int)result.Status} {result.Body}");
        return result.Body.GetProperty("composeExtension");
    }

    /// <param name="channel">The channel or group chat in which somebody types; null for the chat with the bot.</param>
    public static JsonObject Query(RunningBot bot, string? typed, Speaker speaker, int skip = 0, int count = 25, string locale = "sv-SE", string? channel = null)
    {
        var parameter = typed is null
            ? new JsonObject { ["name"] = "initialRun", ["value"] = "true" }
            : new JsonObject { ["name"] = "query", ["value"] = typed };
        return Invoke(
            bot,
            speaker,
            new JsonObject
            {
                ["commandId"] = "search",
                ["parameters"] = new JsonArray(parameter),
                ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count },
            },
            locale,
            channel);
    }

    public static JsonObject Invoke(RunningBot bot, Speaker speaker, JsonNode? value, string locale = "sv-SE", string? channel = null)
    {
        var invoke = Incoming.Click(bot.Connector.ServiceUrl, channel ?? RunningBot.NewConversation(), speaker.UserId, []);
        invoke["name"] = "composeExtension/query";
        invoke["locale"] = locale;
        invoke["value"] = value;
        return (channel is null ? invoke : invoke.InChannel()).By(speaker);
    }
}
