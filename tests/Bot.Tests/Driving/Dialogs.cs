using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>Dialogs as Teams opens and sends them.</summary>
internal static class Dialogs
{
    private static readonly Dictionary<string, string> Nothing = [];

    /// <summary>Presses a button that opens a dialog.</summary>
    public static async Task<SentCard> OpenAsync(this RunningBot bot, string conversation, SentCard card, string title, Speaker speaker, bool inChannel = false)
    {
        var button = card.Button("Action.Submit", title);
        Assert.Equal("task/fetch", button.GetProperty("data").GetProperty("msteams").GetProperty("type").GetString());
        return Shown(await bot.InvokeAsync(Invoke(bot, "task/fetch", conversation, speaker, JsonObject.Create(button.GetProperty("data")) ?? [], inChannel)));
    }

    /// <summary>Sends a dialog by one of its buttons.</summary>
    /// <inheritdoc cref="Clicking.ClickAsync"/>
    public static async Task<SentCard> SendAsync(this RunningBot bot, string conversation, SentCard dialog, string title, Speaker speaker, IReadOnlyDictionary<string, string>? inputs = null, Action<JsonObject>? tamper = null, bool inChannel = false)
    {
        var button = dialog.Button("Action.Submit", title);
        var data = JsonObject.Create(button.GetProperty("data")) ?? [];
        if (!(button.TryGetProperty("associatedInputs", out var associated) && associated.ValueEquals("none")))
        {
            CardInputs.Fill(dialog, data, inputs ?? Nothing, checks: tamper is null);
        }

        tamper?.Invoke(data);
        return Shown(await bot.InvokeAsync(Invoke(bot, "task/submit", conversation, speaker, data, inChannel)));
    }

    private static JsonObject Invoke(RunningBot bot, string name, string conversation, Speaker speaker, JsonObject data, bool inChannel)
    {
        var invoke = Incoming.Click(bot.Connector.ServiceUrl, conversation, speaker.UserId, []);
        invoke["name"] = name;
        invoke["value"] = new JsonObject { ["data"] = data.DeepClone(), ["context"] = new JsonObject { ["theme"] = "default" } };
        return (inChannel ? invoke.InChannel() : invoke).By(speaker);
    }

    // What Teams shows of a dialog: a card with a title, which has no button that only a chat knows.
    private static SentCard Shown(ClickResult result)
    {
        Assert.True(result.Body.ValueKind == JsonValueKind.Object, $"No dialog: {(int)result.Status} {result.Body}");
        var task = result.Body.GetProperty("task");
        Assert.True(task.GetProperty("type").ValueEquals("continue"), $"No card: {task}");
        var info = task.GetProperty("value");
        Assert.False(string.IsNullOrWhiteSpace(info.GetProperty("title").GetString()));
        var card = new SentCard(info.GetProperty("card").GetProperty("content"));
        Assert.All(card.Buttons, button => Assert.True(button.GetProperty("type").ValueEquals("Action.Submit")));
        return card;
    }
}
