using System.Text.Json.Nodes;

namespace Samverkan.Bot.Tests.Infra;

/// <summary>What is at a place in JSON; the test fails where there is nothing.</summary>
internal static class JsonPaths
{
    public static string Text(this JsonNode node, params string[] path) => node.At(path).ToString();

    public static bool Flag(this JsonNode node, params string[] path) => node.At(path).GetValue<bool>();

    public static int Number(this JsonNode node, params string[] path) => node.At(path).GetValue<int>();

    public static IReadOnlyList<JsonNode> Items(this JsonNode node, params string[] path) => [.. node.At(path).AsArray().OfType<JsonNode>()];

    public static JsonNode Only(this JsonNode node, params string[] path) => Assert.Single(node.Items(path));

    public static JsonNode At(this JsonNode node, params string[] path)
    {
        foreach (var name in path)
        {
            node = node[name] ?? throw new Xunit.Sdk.XunitException($"{node.GetPath()} has no {name}.");
        }

        return node;
    }
}
