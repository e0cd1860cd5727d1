using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>Clicks on the cards that the bot sent, as Teams sends them.</summary>
internal static class Clicking
{
    private static readonly Dictionary<string, string> Nothing = [];

    /// <summary>Clicks on an Action.Execute. Without <paramref name="tamper"/> only what the client lets through is sent.</summary>
    /// <param name="inputs">What is filled in, by field; the other fields keep what the card put there.</param>
    /// <param name="speaker">Who clicks.</param>
    /// <param name="tamper">Changes the data after the client, and the client checks nothing.</param>
    /// <param name="inChannel">The card is in a channel: the activity's tenant is the host's, whoever clicks.</param>
    /// <param name="message">The id of the message that the card is in.</param>
    public static async Task<ClickResult> ClickAsync(
        this RunningBot bot,
        string conversation,
        SentCard card,
        string title,
        IReadOnlyDictionary<string, string>? inputs = null,
        Speaker? speaker = null,
        Action<JsonObject>? tamper = null,
        bool inChannel = false,
        string? message = null)
    {
        var button = card.Button("Action.Execute", title);
        var action = new JsonObject { ["type"] = "Action.Execute" };
        foreach (var member in button.EnumerateObject().Where(member => member.Name is "id" or "title" or "verb"))
        {
            action[member.Name] = member.Value.GetString();
        }

        action["data"] = Data(card, button, inputs ?? Nothing, tamper);
        var by = speaker ?? Speaker.Usual;
        var click = Placed(Incoming.Click(bot.Connector.ServiceUrl, conversation, by.UserId, action), by, inChannel);
        if (message is not null)
        {
            click["replyToId"] = message;
        }

        return await bot.InvokeAsync(click);
    }

    /// <summary>Clicks where the client does not know Action.Execute, or on an Action.Submit: the click is a message.</summary>
    /// <returns>What came of it in the conversation.</returns>
    /// <inheritdoc cref="ClickAsync"/>
    public static Task<IReadOnlyList<SentActivity>> SubmitAsync(
        this RunningBot bot,
        string conversation,
        SentCard card,
        string title,
        IReadOnlyDictionary<string, string>? inputs = null,
        Speaker? speaker = null,
        Action<JsonObject>? tamper = null,
        bool inChannel = false)
    {
        var button = card.Button("Action.Submit", title);
        var by = speaker ?? Speaker.Usual;
        return bot.SendAsync(conversation, Placed(Incoming.Press(bot.Connector.ServiceUrl, conversation, by.UserId, Data(card, button, inputs ?? Nothing, tamper)), by, inChannel));
    }

    /// <summary>Posts an invoke, signed, and gives back how it was answered.</summary>
    public static async Task<ClickResult> InvokeAsync(this RunningBot bot, JsonObject invoke)
    {
        using var response = await bot.SendAsync(invoke.ToJsonString(), bot.Authorization());
        var body = await response.Content.ReadAsStringAsync();
        return new ClickResult(response.StatusCode, response.StatusCode == HttpStatusCode.OK && body.Length > 0 ? JsonSerializer.Deserialize<JsonElement>(body) : default);
    }

    private static JsonObject Placed(JsonObject activity, Speaker speaker, bool inChannel) => (inChannel ? activity.InChannel() : activity).By(speaker);

    private static JsonObject Data(SentCard card, JsonElement button, IReadOnlyDictionary<string, string> inputs, Action<JsonObject>? tamper)
    {
        var data = button.TryGetProperty("data", out var own) ? JsonObject.Create(own) ?? [] : [];
        if (!(button.TryGetProperty("associatedInputs", out var associated) && associated.ValueEquals("none")))
        {
            CardInputs.Fill(card, data, inputs, checks: tamper is null);
        }

        tamper?.Invoke(data);
        return data;
    }
}
