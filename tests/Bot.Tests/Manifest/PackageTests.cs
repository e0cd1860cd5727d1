using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Samverkan.Bot.Tests.Cli;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Manifest;

/// <summary>The package that the program makes, in a process of its own and a folder far from the sources.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_passes_the_official_schemas()
    {
        await MakeAsync();

        Assert.Empty(await Schemas.ProblemsAsync(Unpacked()));
    }

    [Theory]
    [InlineData("manifest.json", "manifestVersion", "1.19", "MicrosoftTeams/manifestVersion")]
    [InlineData("manifest.json", "accentColor", "teal", "MicrosoftTeams/accentColor")]
    [InlineData("manifest.json", "botz", "x", "MicrosoftTeams:")]
    [InlineData("en.json", "name.short", "A name of an app that is much too long for Teams", "MicrosoftTeams.Localization/name.short")]
    public async Task What_the_schemas_do_not_allow_is_found(string file, string name, string value, string found)
    {
        await MakeAsync();
        var path = Path.Combine(Unpacked(), file);
        var json = JsonNode.Parse(await File.ReadAllTextAsync(path))?.AsObject() ?? [];
        json[name] = value;
        await File.WriteAllTextAsync(path, json.ToJsonString());

        Assert.StartsWith(found, Assert.Single(await Schemas.ProblemsAsync(Unpacked())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_has_five_files_at_its_root_and_a_value_in_every_place()
    {
        Assert.Equal((0, "samverkan.zip är klart: version 1.0.0, för samverkan.example.se.\n"), await MakeAsync());

        await using var zip = await ZipFile.OpenReadAsync(Zip);
        Assert.Equal(["manifest.json", "sv.json", "en.json", "color.png", "outline.png"], zip.Entries.Select(entry => entry.FullName));
        var manifest = Manifest();
        Assert.DoesNotContain("${{", manifest.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("3f2504e0-4f89-41d3-9a0c-0305e82c3301", $"{manifest["bots"]?[0]?["botId"]}");
        Assert.Equal("9b2f4a51-6a0a-4a51-8f07-5d0f2c7f1e11", $"{manifest["webApplicationInfo"]?["id"]}");
        Assert.Equal("api://samverkan.example.se/9b2f4a51-6a0a-4a51-8f07-5d0f2c7f1e11", $"{manifest["webApplicationInfo"]?["resource"]}");
        Assert.Equal("https://samverkan.example.se/privacy", $"{manifest["developer"]?["privacyUrl"]}");
        Assert.Equal(["samverkan.example.se", "token.botframework.com"], manifest["validDomains"]?.AsArray().Select(domain => $"{domain}") ?? []);
    }

    [Fact]
    public async Task Its_id_is_the_one_that_the_bot_looks_for_in_a_team()
    {
        // Graph is asked for the app whose externalId is MicrosoftAppId: see ProvisioningTarget.
        await MakeAsync();

        Assert.Equal("3f2504e0-4f89-41d3-9a0c-0305e82c3301", $"{Manifest()["id"]}");
    }

    [Fact]
    public async Task The_same_values_make_the_same_bytes()
    {
        await MakeAsync();
        var first = SHA256.HashData(await File.ReadAllBytesAsync(Zip));
        await Task.Yield();
        await MakeAsync();

        Assert.Equal(first, SHA256.HashData(await File.ReadAllBytesAsync(Zip)));
        Assert.Equal(["samverkan.zip", "values.env"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_version_of_its_own_wins()
    {
        await MakeAsync($"{ManifestFolder.Good}\nTEAMS_APP_VERSION=2.10.3\n");

        Assert.Equal("2.10.3", $"{Manifest()["version"]}");
    }

    private string Zip => Path.Combine(folder.Path, "samverkan.zip");

    private string Unpacked()
    {
        var unpacked = Path.Combine(folder.Path, "unpacked");
        if (!Directory.Exists(unpacked))
        {
            ZipFile.ExtractToDirectory(Zip, unpacked);
        }

        return unpacked;
    }

    private JsonObject Manifest() => JsonNode.Parse(File.ReadAllText(Path.Combine(Unpacked(), "manifest.json")))?.AsObject() ?? [];

    private async Task<(int Code, string Output)> MakeAsync(string? env = null)
    {
        folder.Write("values.env", env ?? ManifestFolder.Good);
        var result = await BotProcess.RunAsync(folder.Path, "package", "--env", "values.env");
        return (result.Code, result.Output);
    }
}
