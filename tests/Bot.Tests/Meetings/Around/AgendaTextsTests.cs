using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Tests.Meetings.Around;

public sealed partial class AgendaTextsTests
{
    private static readonly Dictionary<string, string> Swedish = Texts(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> English = Texts(CultureInfo.GetCultureInfo("en"));

    [Fact]
    public void Both_files_have_the_same_texts_with_the_same_places_and_each_is_used()
    {
        Assert.Equal(Swedish.Keys.Order(), English.Keys.Order());
        var properties = typeof(AgendaTexts).GetProperties().Select(property => property.Name);
        Assert.Equal(Swedish.Keys.Order(), properties.Order());
        Assert.All(Swedish, text => Assert.Equal(Places(text.Value), Places(English[text.Key])));
    }

    private static Dictionary<string, string> Texts(CultureInfo culture)
    {
        var resources = new ResourceManager(typeof(AgendaTexts)).GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        Assert.NotNull(resources);
        return resources.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "");
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Order();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();
}
