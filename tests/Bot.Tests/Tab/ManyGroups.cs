using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverkan.Bot.Tests.Tab;

/// <summary>Maps that no register of the tests has, as the page gets them.</summary>
internal static class ManyGroups
{
    private static readonly string[] Levels = ["strategic", "tactical", "operational", "support"];

    /// <summary>A city of 500 groups: 25 districts with 19 each, and 25 central ones.</summary>
    public static JsonObject FiveHundred() => Map(
        Enumerable.Range(0, 25).Select(number => $"Stadsdel {number + 1}"),
        Enumerable.Range(0, 500).Select(number => Group(number, $"Samverkansgrupp {number + 1} för trygghetsfrågor", number < 475 ? number / 19 : null)),
        Enumerable.Range(0, 475).Select(number => Relation(number, 475 + (number % 4))));

    /// <summary>Names as nobody should give them.</summary>
    public static JsonObject Nasty() => Map(
        ["<script>alert(1)</script>", "\"><img src=x onerror=alert(2)>"],
        new[] { "<b onmouseover=alert(3)>Grupp</b>", "{{Title}}", new string('W', 120), "Åäö 😀 \u202Eabc", "javascript:alert(4)" }.Select((name, number) => Group(number, name, number % 2)),
        [Relation(0, 1)]);

    /// <returns>The file that it is in.</returns>
    public static string Write(this JsonObject map, string name)
    {
        var file = Path.Combine(Directory.CreateDirectory(MapBrowser.Pictures).FullName, $"{name}.json");
        File.WriteAllText(file, map.ToJsonString(JsonSerializerOptions.Web));
        return file;
    }

    private static JsonObject Map(IEnumerable<string> districts, IEnumerable<JsonObject> groups, IEnumerable<JsonObject> relations) => new()
    {
        ["lang"] = "sv",
        ["day"] = "2026-11-22",
        ["organisations"] = new JsonArray(new JsonObject { ["id"] = "city", ["name"] = "Staden & Co", ["short"] = "Staden" }, new JsonObject { ["id"] = "police", ["name"] = "Polisen", ["short"] = "Polisen" }),
        ["districts"] = new JsonArray([.. districts.Select((name, number) => new JsonObject { ["id"] = $"d{number}", ["name"] = name })]),
        ["groups"] = new JsonArray([.. groups]),
        ["relations"] = new JsonArray([.. relations]),
    };

    private static JsonObject Group(int number, string name, int? district) => new()
    {
        ["id"] = $"g{number}",
        ["name"] = name,
        ["level"] = Levels[number % Levels.Length],
        ["scope"] = district is null ? "central" : "local",
        ["district"] = district is { } at ? $"d{at}" : null,
        ["purpose"] = string.Create(CultureInfo.InvariantCulture, $"Samverkar om fråga {number}"),
        ["cadence"] = "Fyra gånger per år",
        ["parts"] = new JsonArray(),
        ["seats"] = new JsonArray(Seat("city"), Seat("police")),
        ["vacancies"] = number % 7 == 0 ? 1 : 0,
        ["channel"] = number % 5 == 0 ? "javascript:alert(5)" : null,
    };

    private static JsonObject Seat(string organisation) => new()
    {
        ["title"] = "Samordnare",
        ["organisation"] = organisation,
        ["status"] = "filled",
        ["said"] = "Kim Provsson",
        ["people"] = new JsonArray("Kim Provsson"),
        ["count"] = 1,
    };

    private static JsonObject Relation(int from, int to) => new()
    {
        ["from"] = new JsonObject { ["group"] = $"g{from}", ["name"] = $"Grupp {from}" },
        ["to"] = new JsonObject { ["group"] = $"g{to}", ["name"] = $"Grupp {to}" },
        ["kind"] = "reportsTo",
        ["said"] = "rapporterar till",
    };
}
