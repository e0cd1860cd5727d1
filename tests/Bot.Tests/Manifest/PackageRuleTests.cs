using System.Text.Json.Nodes;
using Samverkan.Bot.Cli.Package;

namespace Samverkan.Bot.Tests.Manifest;

/// <summary>What the schemas do not see, or see too late, stops the making of a package.</summary>
public sealed class PackageRuleTests : IDisposable
{
    private const string Commands = "bots[0].commandLists[0].commands";

    private readonly ManifestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("name.short", "Samverkan i en lång rad av ord som inte får plats", "name.short: 49 tecken, och högst 30 får plats")]
    [InlineData("name.full", "Samverkan för Microsoft Teams", "name.full: ordet Teams får inte vara med")]
    [InlineData("description.short", "", "description.short: här ska stå en text")]
    [InlineData("developer.name", "En förvaltning vars namn är längre än det får vara", "developer.name: 50 tecken")]
    [InlineData("developer.privacyUrl", "https://example.com/privacy", "developer.privacyUrl: ska vara en adress hos boten själv, och börja med https://samverkan.example.se/")]
    [InlineData("developer.websiteUrl", "http://samverkan.example.se/support", "developer.websiteUrl: ska vara en adress hos boten själv")]
    [InlineData($"{Commands}[1].title", "/möten", $"{Commands}[1].title: ”/möten” börjar med ett tecken")]
    [InlineData($"{Commands}[1].description", "", $"{Commands}[1].description: här ska stå en text")]
    [InlineData("composeExtensions[0].botId", "9b2f4a51-6a0a-4a51-8f07-5d0f2c7f1e11", "composeExtensions[0].botId: ska vara samma id som bots[0].botId")]
    [InlineData("id", "9b2f4a51-6a0a-4a51-8f07-5d0f2c7f1e11", "id: ska vara samma id som bots[0].botId")]
    [InlineData("supportsChannelFeatures", "tier2", "supportsChannelFeatures: ska vara ”tier1”")]
    [InlineData("validDomains[1]", "*.azurewebsites.net", "validDomains: ”*.azurewebsites.net” är inget värdnamn")]
    [InlineData("validDomains[0]", "token.botframework.com", "validDomains: samverkan.example.se saknas")]
    [InlineData("localizationInfo.defaultLanguageTag", "sv-se", "localizationInfo: ska ange sv med sv.json")]
    [InlineData("authorization.permissions.resourceSpecific[1].name", "Channel.Create.Group", "authorization.permissions.resourceSpecific: ”Channel.Create.Group” står två gånger")]
    public async Task A_wrong_text_of_the_manifest_is_named(string place, string value, string told)
    {
        folder.Change(PackageFiles.Manifest, manifest => Set(manifest, place, value));

        await RefusedAsync(told);
    }

    [Theory]
    [InlineData("bots[0].commandLists", 4, "bots[0].commandLists: 4 stycken, och högst 3 får vara med")]
    [InlineData(Commands, 13, $"{Commands}: 13 stycken, och högst 12 får vara med")]
    [InlineData(Commands, 0, $"{Commands}: inget finns. Lägg till minst ett.")]
    [InlineData("bots", 2, "bots: 2 stycken, och högst 1 får vara med")]
    [InlineData("composeExtensions", 2, "composeExtensions: 2 stycken, och högst 1 får vara med")]
    [InlineData("composeExtensions[0].commands", 11, "composeExtensions[0].commands: 11 stycken, och högst 10 får vara med")]
    [InlineData("authorization.permissions.resourceSpecific", 17, "authorization.permissions.resourceSpecific: 17 stycken, och högst 16 får vara med")]
    public async Task Too_many_or_too_few_are_counted(string list, int count, string told)
    {
        folder.Change(PackageFiles.Manifest, manifest =>
        {
            var all = manifest.At(list)?.AsArray() ?? [];
            var pattern = all[0]?.DeepClone();
            all.Clear();
            for (var i = 0; i < count; i++)
            {
                all.Add(pattern?.DeepClone());
            }
        });

        await RefusedAsync(told);
    }

    [Theory]
    [InlineData(PackageFiles.English, "name.short", null, "en.json: name.short saknas")]
    [InlineData(PackageFiles.Swedish, "staticTabs[1].name", null, "sv.json: staticTabs[1].name saknas")]
    [InlineData(PackageFiles.English, "staticTabs[0].name", "Chat", "en.json: staticTabs[0].name finns inte i manifest.json")]
    [InlineData(PackageFiles.Swedish, "description.short", "Något annat än manifestet säger", "sv.json: description.short är inte som i manifest.json")]
    [InlineData(PackageFiles.English, "name.short", "Cooperation in Teams", "en.json, name.short: ordet Teams får inte vara med")]
    [InlineData(PackageFiles.English, "composeExtensions[0].commands[0].title", "A title that is much longer than the list has room for", "en.json, composeExtensions[0].commands[0].title: 54 tecken, och högst 32 får plats")]
    public async Task The_languages_have_the_same_texts(string file, string place, string? text, string told)
    {
        folder.Change(file, language => _ = text is null ? language.Remove(place) : (language[place] = text) is not null);

        await RefusedAsync(told);
    }

    [Fact]
    public async Task Icons_are_what_Teams_takes()
    {
        var (color, outline) = (PackageFiles.Shipped(PackageFiles.Color), PackageFiles.Shipped(PackageFiles.Outline));
        await File.WriteAllBytesAsync(folder.At(PackageFiles.Color), outline);
        outline[25] = 2;
        await File.WriteAllBytesAsync(folder.At(PackageFiles.Outline), outline);
        await RefusedAsync("color.png: 32 × 32 bildpunkter. Ikonen ska ha 192 × 192", "outline.png: har ingen genomskinlig bakgrund");

        await File.WriteAllBytesAsync(folder.At(PackageFiles.Color), color[1..]);
        await File.WriteAllBytesAsync(folder.At(PackageFiles.Outline), color);
        await RefusedAsync("color.png: är ingen PNG-bild", "outline.png: 192 × 192 bildpunkter. Ikonen ska ha 32 × 32");
    }

    [Fact]
    public async Task A_file_that_is_missing_or_cannot_be_read_is_named()
    {
        File.Delete(folder.At(PackageFiles.Outline));
        await File.WriteAllTextAsync(folder.At(PackageFiles.English), "{\n \"name.short\": \n}");

        await RefusedAsync("outline.png finns inte i", "en.json, rad 3: går inte att läsa som JSON");
    }

    [Fact]
    public async Task A_place_for_a_value_that_nobody_knows_is_named()
    {
        folder.Change(PackageFiles.Manifest, manifest => Set(manifest, "developer.name", "${{DEVELOPER_NAME}}"));

        await RefusedAsync("DEVELOPER_NAME: saknar värde i");
    }

    private async Task RefusedAsync(params string[] told)
    {
        var result = await folder.MakeAsync();

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.All(told, each => Assert.Contains(each, result.Error, StringComparison.Ordinal));
        Assert.False(File.Exists(folder.Package));
    }

    private static void Set(JsonObject manifest, string place, string value)
    {
        var end = place.LastIndexOfAny(['.', '[']);
        var parent = end < 0 ? manifest : manifest.At(place[..end]);
        switch (parent)
        {
            case JsonArray list: list[int.Parse(place[(end + 1)..^1], System.Globalization.CultureInfo.InvariantCulture)] = value; break;
            case JsonObject named: named[place[(end + 1)..]] = value; break;
            default: throw new InvalidOperationException($"Nothing at {place}.");
        }
    }
}
