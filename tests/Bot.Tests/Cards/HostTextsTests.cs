using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Tests.Cards;

public sealed partial class HostTextsTests
{
    private static readonly Dictionary<string, string> Swedish = Texts(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> English = Texts(CultureInfo.GetCultureInfo("en"));

    [Fact]
    public void Both_files_have_the_same_texts_and_each_is_used()
    {
        Assert.Equal(Swedish.Keys.Order(), English.Keys.Order());
        Assert.Equal(Swedish.Keys.Order(), typeof(HostTexts).GetProperties().Select(property => property.Name).Order());
    }

    [Fact]
    public void Each_text_has_the_same_placeholders_in_both()
    {
        Assert.All(Swedish, text => Assert.Equal(Placeholders(text.Value), Placeholders(English[text.Key])));
    }

    [Fact]
    public void A_language_gets_its_own()
    {
        Assert.Equal("hjälp", HostTexts.In(Language.Swedish).HelpWord);
        Assert.Equal("help", HostTexts.In(Language.English).HelpWord);
    }

    private static Dictionary<string, string> Texts(CultureInfo culture)
    {
        var resources = new ResourceManager(typeof(HostTexts)).GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        Assert.NotNull(resources);
        return resources.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "");
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Order();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();
}
