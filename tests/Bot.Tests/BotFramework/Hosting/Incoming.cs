using System.Text.Json.Nodes;

namespace Samverkan.Bot.Tests.BotFramework.Hosting;

/// <summary>Activities as a sender writes them.</summary>
internal static class Incoming
{
    public static JsonObject Message(string serviceUrl = "http://localhost:9", string text = "hej") => new()
    {
        ["type"] = "message",
        ["id"] = "1:1",
        ["channelId"] = "msteams",
        ["serviceUrl"] = serviceUrl,
        ["from"] = new JsonObject { ["id"] = "29:user", ["name"] = "Åsa" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Bot" },
        ["conversation"] = new JsonObject { ["id"] = "19:abc@thread.tacv2;messageid=1", ["tenantId"] = "t" },
        ["text"] = text,
    };

    public static JsonObject Invoke(string serviceUrl, string name, JsonNode? value = null)
    {
        var invoke = Message(serviceUrl);
        invoke.Remove("text");
        invoke["type"] = "invoke";
        invoke["name"] = name;
        invoke["value"] = value;
        return invoke;
    }

    public static string With(this JsonObject activity, string member, JsonNode? value)
    {
        activity[member] = value;
        return activity.ToJsonString();
    }

    public static string Without(this JsonObject activity, string member)
    {
        activity.Remove(member);
        return activity.ToJsonString();
    }
}
