using System.Text.Json.Nodes;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>What Teams posts to the bot. Change the JSON for what a test is about.</summary>
public static class Incoming
{
    public const string AppId = "00000000-0000-4000-8000-000000000001";
    public const string BotId = "28:" + AppId;
    public const string Tenant = "00000000-0000-4000-8000-0000000000aa";

    public static JsonObject Message(string serviceUrl, string conversation, string user, string? text, string? locale = "sv-SE")
    {
        var activity = Activity("message", serviceUrl, conversation, user);
        activity["textFormat"] = "plain";
        activity["text"] = text;
        activity["locale"] = locale;
        return activity;
    }

    /// <summary>A button was pressed whose data is this; Teams adds the text of a message back.</summary>
    public static JsonObject Press(string serviceUrl, string conversation, string user, JsonNode data)
    {
        var activity = Message(serviceUrl, conversation, user, null);
        activity.Remove("text");
        activity["value"] = data.DeepClone();
        return activity;
    }

    /// <summary>A button of a card was pressed whose action this is.</summary>
    public static JsonObject Click(string serviceUrl, string conversation, string user, JsonObject action)
    {
        var activity = Activity("invoke", serviceUrl, conversation, user);
        activity["name"] = "adaptiveCard/action";
        activity["locale"] = "sv-SE";
        activity["value"] = new JsonObject { ["action"] = action, ["trigger"] = "manual" };
        return activity;
    }

    /// <summary>Somebody else sends it. In a personal chat the tenant is theirs; elsewhere it stays that of the host.</summary>
    public static JsonObject By(this JsonObject activity, Speaker speaker)
    {
        activity["from"] = new JsonObject { ["id"] = speaker.UserId, ["name"] = speaker.Name, ["aadObjectId"] = speaker.ObjectId };
        if (activity["conversation"] is JsonObject conversation && conversation["conversationType"]?.GetValue<string>() == "personal")
        {
            conversation["tenantId"] = speaker.Tenant;
            activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = speaker.Tenant } };
        }

        return activity;
    }

    public static JsonObject Installation(string serviceUrl, string conversation, string action)
    {
        var activity = Activity("installationUpdate", serviceUrl, conversation, "29:installer");
        activity["action"] = action;
        return activity;
    }

    public static JsonObject MembersAdded(string serviceUrl, string conversation, params string[] members)
    {
        var activity = Activity("conversationUpdate", serviceUrl, conversation, "29:installer");
        activity["membersAdded"] = new JsonArray([.. members.Select(member => new JsonObject { ["id"] = member })]);
        return activity;
    }

    public static JsonObject InChannel(this JsonObject activity)
    {
        activity["conversation"] = new JsonObject
        {
            ["id"] = activity["conversation"]?["id"]?.GetValue<string>(),
            ["conversationType"] = "channel",
            ["isGroup"] = true,
            ["tenantId"] = Tenant,
        };
        return activity;
    }

    /// <summary>The text begins with a mention of the bot, as Teams sends one in a channel.</summary>
    public static JsonObject Mentioning(this JsonObject activity, string name = "Samverkan")
    {
        activity["text"] = $"<at>{name}</at> {activity["text"]}";
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = $"<at>{name}</at>",
            ["mentioned"] = new JsonObject { ["id"] = BotId, ["name"] = name },
        });
        return activity;
    }

    private static JsonObject Activity(string type, string serviceUrl, string conversation, string user) => new()
    {
        ["type"] = type,
        ["id"] = Guid.NewGuid().ToString("N"),
        ["timestamp"] = "2026-11-22T09:00:00.000Z",
        ["channelId"] = "msteams",
        ["serviceUrl"] = serviceUrl,
        ["from"] = new JsonObject { ["id"] = user, ["name"] = Speaker.Usual.Name, ["aadObjectId"] = Speaker.Usual.ObjectId },
        ["recipient"] = new JsonObject { ["id"] = BotId, ["name"] = "Samverkan" },
        ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal", ["tenantId"] = Tenant },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } },
    };
}
