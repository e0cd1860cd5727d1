using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Tests.Meetings;

public sealed partial class BookingTextsTests
{
    private static readonly Dictionary<string, string> Swedish = Texts(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> English = Texts(CultureInfo.GetCultureInfo("en"));

    [Fact]
    public void Both_files_have_the_same_texts_with_the_same_places_and_each_is_used()
    {
        Assert.Equal(Swedish.Keys.Order(), English.Keys.Order());
        var properties = typeof(BookingTexts).GetProperties().Select(property => property.Name);
        var ofActs = typeof(BookingTexts).GetMethods().Where(method => method.GetParameters() is [{ ParameterType: var type }] && type == typeof(MeetingAct)).SelectMany(method => Enum.GetNames<MeetingAct>().Select(act => method.Name + act));
        Assert.Equal(Swedish.Keys.Order(), properties.Concat(ofActs).Order());
        Assert.All(Swedish, text => Assert.Equal(Places(text.Value), Places(English[text.Key])));
    }

    private static Dictionary<string, string> Texts(CultureInfo culture)
    {
        var resources = new ResourceManager(typeof(BookingTexts)).GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        Assert.NotNull(resources);
        return resources.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "");
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Order();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();
}
