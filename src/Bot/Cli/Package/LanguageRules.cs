using System.Text.Json.Nodes;

namespace Samverkan.Bot.Cli.Package;

/// <summary>Each language has every text that people see and no other, and the manifest's own language says what the manifest says.</summary>
internal sealed class LanguageRules(PackageCliTexts words, ManifestRules rules)
{
    // Not a text: which schema the file is of.
    private const string Schema = "$schema";

    public IEnumerable<string> Problems(JsonNode manifest, JsonObject language, string file)
    {
        (string Place, int Longest)[] texts = [.. TextRules.Of(manifest)];
        var places = texts.Select(text => text.Place).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. texts.Where(text => !language.ContainsKey(text.Place)).Select(text => CliTexts.Fill(words.Untranslated, file, text.Place)),
            .. language.Select(text => text.Key).Where(place => place != Schema && !places.Contains(place)).Select(place => CliTexts.Fill(words.Unknown, file, place)),
            .. texts.Where(text => language.ContainsKey(text.Place)).SelectMany(text => rules.Length($"{file}, {text.Place}", TextOf(language, text.Place), text.Longest)),
            .. texts.Where(text => text.Place.StartsWith("name.", StringComparison.Ordinal)).SelectMany(text => rules.Name($"{file}, {text.Place}", TextOf(language, text.Place))),
            .. texts.Where(text => file == PackageFiles.Swedish && TextOf(language, text.Place) is { } said && said != manifest.TextAt(text.Place))
                .Select(text => CliTexts.Fill(words.Differs, file, text.Place)),
        ];
    }

    // Its names have dots and brackets, and are not places.
    private static string? TextOf(JsonObject language, string place) => language[place] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
