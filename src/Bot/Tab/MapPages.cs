using System.Collections;
using System.Globalization;
using System.Net;
using System.Resources;
using System.Text.Json;
using System.Text.RegularExpressions;
using Samverkan.Bot.Pages;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Tab;

/// <summary>The pages of the tab with their texts in place, in both languages: made once.</summary>
internal sealed partial class MapPages
{
    private const string Html = "text/html; charset=utf-8";

    private readonly Dictionary<(string Page, Language Language), Served> made = [];

    /// <param name="signIn">Whether people sign in by Teams.</param>
    public MapPages(TabAssets assets, bool signIn)
    {
        foreach (var page in TabAssets.Pages)
        {
            var template = Served.Text(page);
            foreach (var language in (Language[])[Language.Swedish, Language.English])
            {
                made[(page, language)] = new Served(Placed(template, language, assets, signIn), Html);
            }
        }
    }

    public Served this[string page, Language language] => made[(page, language)];

    private static string Placed(string template, Language language, TabAssets assets, bool signIn)
    {
        var texts = Texts(language);
        return Placeholder().Replace(template, found => found.Groups[1].Value switch
        {
            "lang" => language == Language.English ? "en" : "sv",
            "otherLang" => language == Language.English ? "sv" : "en",
            "base" => assets.Base,
            "signIn" => signIn ? "teams" : "none",
            "teams" => assets.HasTeams ? $"<script src=\"{assets.Base}/{TabAssets.Teams}\"></script>" : string.Empty,

            // < and > are escaped in it, so that no text ends the element that holds it.
            "texts" => JsonSerializer.Serialize(texts, TabJson.Default.DictionaryStringString),
            var name => WebUtility.HtmlEncode(texts[name]),
        });
    }

    private static Dictionary<string, string> Texts(Language language)
    {
        var table = new ResourceManager("Samverkan.Bot.Texts.MapTexts", typeof(TextTable).Assembly).GetResourceSet(CultureInfo.GetCultureInfo(language == Language.English ? "en" : "sv"), createIfNotExists: true, tryParents: true)
            ?? throw new MissingManifestResourceException("The texts of the map are not in the program.");
        return table.Cast<DictionaryEntry>().ToDictionary(each => $"{each.Key}", each => $"{each.Value}", StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex Placeholder();
}
