using System.Text.Json;
using System.Text.Json.Nodes;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Conduct;

/// <summary>
/// Somebody who says many things to the bot and presses everything on the cards that come back, as far as some presses deep. Whatever
/// looks the same is pressed once.
/// </summary>
internal sealed class Walk(RunningBot bot, Speaker speaker, string locale, bool inChannel = false)
{
    private const int Deepest = 3;
    private const int Most = 400;

    private readonly HashSet<string> pressed = [];
    private readonly List<(string After, SentCard Card)> seen = [];
    private readonly string conversation = inChannel ? $"19:{Guid.NewGuid():N}@thread.tacv2;messageid=1" : RunningBot.NewConversation();

    /// <summary>The cards that took the place of others, with what was pressed. Those in messages are with the connector.</summary>
    public IReadOnlyList<(string After, SentCard Card)> Seen => seen;

    public string Conversation => conversation;

    public async Task SayAsync(string text)
    {
        var activity = Incoming.Message(bot.Connector.ServiceUrl, conversation, speaker.UserId, text, locale);
        foreach (var answer in await SentAsync(inChannel ? activity.InChannel().Mentioning() : activity))
        {
            await PressAllAsync(answer, text, 0);
        }
    }

    private async Task PressAllAsync(SentCard card, string after, int depth)
    {
        foreach (var action in card.Buttons)
        {
            if (depth < Deepest && pressed.Count < Most && pressed.Add(Look(action)))
            {
                var path = $"{after} > {action.GetProperty("title").GetString()}";
                foreach (var next in await PressAsync(card, action))
                {
                    seen.Add((path, next));
                    await PressAllAsync(next, path, depth + 1);
                }
            }
        }
    }

    private async Task<IReadOnlyList<SentCard>> PressAsync(SentCard card, JsonElement action)
    {
        if (action.GetProperty("type").ValueEquals("Action.OpenUrl"))
        {
            return [];
        }

        var data = action.TryGetProperty("data", out var own) ? JsonObject.Create(own) ?? [] : [];
        CardInputs.Fill(card, data, Filled(card), checks: false);
        if (action.GetProperty("type").ValueEquals("Action.Execute"))
        {
            return Card(await InvokeAsync("adaptiveCard/action", new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = action.GetProperty("verb").GetString(), ["data"] = data }, ["trigger"] = "manual" }), "value");
        }

        return $"{data["msteams"]?["type"]}" == "task/fetch"
            ? Dialog(await InvokeAsync("task/fetch", new JsonObject { ["data"] = data, ["context"] = new JsonObject { ["theme"] = "default" } }))
            : await SentAsync(Incoming.Press(bot.Connector.ServiceUrl, conversation, speaker.UserId, data));
    }

    private async Task<IReadOnlyList<SentCard>> SentAsync(JsonObject activity)
    {
        var before = bot.Connector.In(conversation).Count;
        await bot.PassUntilAsync(bot.PostAsync(Placed(activity)));
        return [.. bot.Connector.In(conversation).Skip(before).Select(sent => sent.Card)];
    }

    private async Task<JsonElement> InvokeAsync(string name, JsonObject value)
    {
        var invoke = Incoming.Click(bot.Connector.ServiceUrl, conversation, speaker.UserId, []);
        (invoke["name"], invoke["value"], invoke["locale"]) = (name, value, locale);
        return (await bot.PassUntilAsync(bot.InvokeAsync(Placed(invoke)))).Body;
    }

    private JsonObject Placed(JsonObject activity) => (inChannel ? activity.InChannel() : activity).By(speaker);

    private static IReadOnlyList<SentCard> Card(JsonElement body, string name) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out var card) && card.ValueKind == JsonValueKind.Object && card.TryGetProperty("body", out _) ? [new SentCard(card)] : [];

    private static IReadOnlyList<SentCard> Dialog(JsonElement body) =>
        body.ValueKind == JsonValueKind.Object && body.GetProperty("task").GetProperty("value") is { ValueKind: JsonValueKind.Object } shown ? Card(shown.GetProperty("card"), "content") : [];

    // As somebody does who takes the first of each list, and writes something everywhere.
    private static Dictionary<string, string> Filled(SentCard card) => card.Inputs
        .Select(input => (Id: Text(input, "id"), Value: Text(input, "value") is { Length: > 0 } there ? there : Anything(input)))
        .Where(field => field.Value.Length > 0)
        .ToDictionary(field => field.Id, field => field.Value);

    private static string Anything(JsonElement input) => Text(input, "type") switch
    {
        "Input.ChoiceSet" => input.TryGetProperty("choices", out var choices) && choices.EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Object } first ? Text(first, "value") : "",
        "Input.Text" => "Prov av text",
        "Input.Date" => "2026-12-01",
        "Input.Number" => "3",
        _ => "",
    };

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";

    // By what it does and not to what: one of a hundred groups looks like another.
    private static string Look(JsonElement action) =>
        $"{action.GetProperty("title").GetString()} {(action.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object ? string.Join(',', data.EnumerateObject().Select(member => member.Name)) : "")}";
}
