using System.Text;
using System.Text.Json.Nodes;

namespace Samverkan.Bot.Tests.BotFramework.Hosting;

/// <summary>A payload of Teams, spoilt in one way that numbers choose.</summary>
internal static class Damage
{
    private static readonly string[] Texts = [.. Directory.GetFiles(Payloads.Folder, "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static readonly string[] Others = ["null", "1", "-1e400", "true", "\"\"", "\"x\"", "[]", "[1]", "{}", "{\"id\":1}", "\"\\ud800\""];

    public static byte[] Of(int payload, int kind, int place, int value, string? serviceUrl = null)
    {
        var text = Texts[Index(payload, Texts.Length)];
        if (serviceUrl is not null)
        {
            var json = JsonNode.Parse(text)!;
            json["serviceUrl"] = serviceUrl;
            text = json.ToJsonString();
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        switch (Index(kind, 6))
        {
            case 0:
                bytes[Index(place, bytes.Length)] = (byte)value;
                return bytes;
            case 1:
                bytes[Index(place, bytes.Length)] ^= (byte)(1 << Index(value, 8));
                return bytes;
            case 2: return bytes[..Index(place, bytes.Length)];
            default: return Encoding.UTF8.GetBytes(Member(text, Index(kind, 6), place, Others[Index(value, Others.Length)]));
        }
    }

    /// <summary>One member, anywhere, is removed, doubled or made something else.</summary>
    private static string Member(string text, int kind, int place, string other)
    {
        var root = JsonNode.Parse(text)!;
        (JsonObject Parent, string Name)[] members = [.. All(root)];
        var (parent, name) = members[Index(place, members.Length)];
        if (kind == 3)
        {
            parent.Remove(name);
            return root.ToJsonString();
        }

        // A mark in the tree, replaced in the text: a tree can hold neither two members of a name nor what is no JSON value.
        const string Mark = "\"\\uFFFFmark\"";
        var was = parent[name]?.ToJsonString() ?? "null";
        parent[name] = "\uFFFFmark";
        return root.ToJsonString().Replace(Mark, kind == 4 ? $"{was},\"{name}\":{other}" : other, StringComparison.Ordinal);
    }

    private static IEnumerable<(JsonObject Parent, string Name)> All(JsonNode? node) => node switch
    {
        JsonObject parent => parent.SelectMany(member => All(member.Value).Prepend((parent, member.Key))),
        JsonArray list => list.SelectMany(All),
        _ => [],
    };

    private static int Index(int number, int length) => (int)((uint)number % (uint)length);
}
