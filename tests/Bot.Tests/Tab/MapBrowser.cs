using System.Text.Json;
using System.Text.Json.Nodes;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Tab;

/// <summary>The pages of a running bot in a browser, with who reads them: what each order and each walk is stands in Browser/map.cjs and walks.cjs.</summary>
internal static class MapBrowser
{
    /// <summary>Where the pictures are afterwards.</summary>
    public static string Pictures { get; } = Path.Combine(AppContext.BaseDirectory, "Tab", "pictures");

    /// <returns>What was seen at each order; what is not right is in its <c>findings</c>.</returns>
    public static async Task<IReadOnlyList<JsonNode>> WalkAsync(RunningBot bot, params IReadOnlyList<object> orders)
    {
        var told = await Browsing.TellAsync("map.cjs", new { url = $"{bot.Http.BaseAddress}".TrimEnd('/'), folder = Pictures, orders });
        return [.. told.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)).OfType<JsonNode>()];
    }

    public static void AllWell(IReadOnlyList<object> orders, IReadOnlyList<JsonNode> seen)
    {
        Assert.Equal(orders.Count, seen.Count);
        for (var i = 0; i < seen.Count; i++)
        {
            var findings = seen[i]["findings"]?.AsArray() ?? [];
            Assert.True(findings.Count == 0, $"{JsonSerializer.Serialize(orders[i], JsonSerializerOptions.Web)}: {string.Join("; ", findings)}");
        }
    }
}
