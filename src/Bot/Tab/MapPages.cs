using System.Collections;
using System.Globalization;
using System.Net;
using System.Resources;
using System.Text.Json;
using Samverkan.Bot.Hosting;
using Samverkan.Bot.Pages;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Tab;

/// <summary>The pages of the tab with their texts in place, in both languages: made once.</summary>
internal sealed class MapPages
{
    private const string Html = "text/html; charset=utf-8";

    private readonly Dictionary<(string Page, Language Language), Served> made = [];

    /// <param name="signIn">Whether people sign in by Teams.</param>
    public MapPages(TabAssets assets, bool signIn)
    {
        foreach (var language in (Language[])[Language.Swedish, Language.English])
        {
            var values = Values(language, assets, signIn);
            foreach (var page in TabAssets.Pages)
            {
                made[(page, language)] = new Served(PageText.Fill(ProgramFiles.Text(page), values), Html);
            }
        }
    }

    public Served this[string page, Language language] => made[(page, language)];

    private static Dictionary<string, string> Values(Language language, TabAssets assets, bool signIn)
    {
        var texts = Texts(language);
        return new Dictionary<string, string>(texts.Select(text => KeyValuePair.Create(text.Key, WebUtility.HtmlEncode(text.Value))), StringComparer.Ordinal)
        {
            ["lang"] = language.Code(),
            ["otherLang"] = PageLanguage.Other(language).Code(),
            ["base"] = assets.Base,
            ["signIn"] = signIn ? "teams" : "none",
            ["teams"] = assets.HasTeams ? $"<script src=\"{assets.Base}/{TabAssets.Teams}\"></script>" : string.Empty,

            // < and > are escaped in it, so that no text ends the element that holds it.
            ["texts"] = JsonSerializer.Serialize(texts, TabJson.Default.DictionaryStringString),
        };
    }

    private static Dictionary<string, string> Texts(Language language)
    {
        var table = new ResourceManager("Samverkan.Bot.Texts.MapTexts", typeof(TextTable).Assembly).GetResourceSet(CultureInfo.GetCultureInfo(language.Code()), createIfNotExists: true, tryParents: true)
            ?? throw new MissingManifestResourceException("The texts of the map are not in the program.");
        return table.Cast<DictionaryEntry>().ToDictionary(each => $"{each.Key}", each => $"{each.Value}", StringComparer.Ordinal);
    }
}
