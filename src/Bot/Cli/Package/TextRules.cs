using System.Text.Json.Nodes;

namespace Samverkan.Bot.Cli.Package;

/// <summary>
/// The texts of an app that people see, and the room that they have. Those of commands are shorter than the schema lets them be: Teams
/// cuts off what is longer. https://learn.microsoft.com/microsoft-365/extensibility/schema
/// </summary>
internal static class TextRules
{
    private const int Word = 32;
    private const int Sentence = 128;

    private static readonly (string Place, int Longest)[] Fixed =
    [
        ("name.short", 30), ("name.full", 100), ("description.short", 80), ("description.full", 4000),
    ];

    /// <summary>The texts that are in each language, in the order of the manifest.</summary>
    public static IEnumerable<(string Place, int Longest)> Of(JsonNode manifest) =>
    [
        .. Fixed,
        .. manifest.Each("staticTabs").Select(tab => ($"{tab}.name", Sentence)).Where(text => manifest.At(text.Item1) is not null),
        .. Commands(manifest).SelectMany(command => TitleAndDescription(command)),
        .. Searches(manifest).SelectMany(search => TitleAndDescription(search)),
        .. Searches(manifest).SelectMany(search => manifest.Each($"{search}.parameters")).SelectMany(parameter => TitleAndDescription(parameter)),
    ];

    public static IEnumerable<string> Commands(JsonNode manifest) =>
        manifest.Each("bots").SelectMany(bot => manifest.Each($"{bot}.commandLists")).SelectMany(list => manifest.Each($"{list}.commands"));

    public static IEnumerable<string> Searches(JsonNode manifest) => manifest.Each("composeExtensions").SelectMany(extension => manifest.Each($"{extension}.commands"));

    private static (string Place, int Longest)[] TitleAndDescription(string of) => [($"{of}.title", Word), ($"{of}.description", Sentence)];
}
