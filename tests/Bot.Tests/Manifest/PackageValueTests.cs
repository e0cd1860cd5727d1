namespace Samverkan.Bot.Tests.Manifest;

/// <summary>What is wrong with the file of values is told, all at once, and then nothing is written.</summary>
public sealed class PackageValueTests : IDisposable
{
    private readonly ManifestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("BOT_ID=", "BOT_ID: saknar värde i")]
    [InlineData("BOT_ID=samverkan", "BOT_ID: ”samverkan” är inget id. Ange botens id (MicrosoftAppId), till exempel")]
    [InlineData("BOT_ID={3f2504e0-4f89-41d3-9a0c-0305e82c3301}", "BOT_ID: ”{3f2504e0-4f89-41d3-9a0c-0305e82c3301}” är inget id")]
    [InlineData("BOT_ID=00000000-0000-0000-0000-000000000000", "BOT_ID: ”00000000-0000-0000-0000-000000000000” är inget id")]
    [InlineData("AAD_APP_CLIENT_ID=''", "AAD_APP_CLIENT_ID: saknar värde i")]
    [InlineData("AAD_APP_CLIENT_ID=api://x", "AAD_APP_CLIENT_ID: ”api://x” är inget id")]
    [InlineData("BOT_DOMAIN=https://samverkan.example.se", "BOT_DOMAIN: ”https://samverkan.example.se” är inget värdnamn")]
    [InlineData("BOT_DOMAIN=samverkan.example.se:443", "BOT_DOMAIN: ”samverkan.example.se:443” är inget värdnamn")]
    [InlineData("BOT_DOMAIN=samverkan.example.se/bot", "BOT_DOMAIN: ”samverkan.example.se/bot” är inget värdnamn")]
    [InlineData("BOT_DOMAIN=*.azurewebsites.net", "BOT_DOMAIN: ”*.azurewebsites.net” är inget värdnamn")]
    [InlineData("BOT_DOMAIN=localhost", "BOT_DOMAIN: ”localhost” är inget värdnamn")]
    [InlineData("BOT_DOMAIN=10.0.0.1", "BOT_DOMAIN: ”10.0.0.1” är inget värdnamn")]
    [InlineData("BOT_DOMAIN=göteborg.example.se", "BOT_DOMAIN: ”göteborg.example.se” är inget värdnamn")]
    [InlineData("BOT_DOMAIN=a.se\",\"x\":\"y", "BOT_DOMAIN: ”a.se\",\"x\":\"y” är inget värdnamn")]
    [InlineData("TEAMS_APP_VERSION=1.0", "TEAMS_APP_VERSION: ”1.0” är ingen version")]
    public async Task A_wrong_value_is_named_with_what_would_be_right(string line, string told)
    {
        var name = line[..line.IndexOf('=', StringComparison.Ordinal)];
        folder.Env = string.Join('\n', ManifestFolder.Good.Split('\n').Where(each => !each.StartsWith(name, StringComparison.Ordinal)).Append(line));

        var result = await folder.MakeAsync();

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Contains(told, result.Error, StringComparison.Ordinal);
        Assert.Equal(2, result.Error.TrimEnd().Split('\n').Length);
        Assert.False(File.Exists(folder.Package));
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once_and_a_line_that_cannot_be_read_is_not_repeated()
    {
        folder.Env = "BOT_ID=nope\nsecret of somebody\nBOT_ID=again\nBOT_DOMAIN=localhost";

        var result = await folder.MakeAsync("--lang", "en");

        Assert.Equal(1, result.Code);
        Assert.All(
            (string[])["line 2: not of the form", "line 3: BOT_ID is given already", "BOT_ID: “nope” is no id", "BOT_DOMAIN: “localhost” is no host name", "AAD_APP_CLIENT_ID: has no value"],
            told => Assert.Contains(told, result.Error, StringComparison.Ordinal));
        Assert.DoesNotContain("secret", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Package));
    }

    [Fact]
    public async Task What_was_made_before_stays_when_something_is_wrong()
    {
        Assert.Equal(0, (await folder.MakeAsync()).Code);
        var before = await File.ReadAllBytesAsync(folder.Package);
        folder.Env = "BOT_ID=nope";

        Assert.Equal(1, (await folder.MakeAsync()).Code);

        Assert.Equal(before, await File.ReadAllBytesAsync(folder.Package));
    }

    [Fact]
    public async Task Other_keys_of_such_a_file_are_left_alone()
    {
        folder.Env += "\nTEAMSFX_ENV=dev\nTEAMS_APP_ID=5f2504e0-4f89-41d3-9a0c-0305e82c3301\nAAD_APP_CLIENT_ID_OLD=";

        var result = await folder.MakeAsync();

        Assert.Equal(0, result.Code);
        Assert.Contains("TEAMS_APP_ID används inte", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_id_for_both_is_made_with_a_remark()
    {
        folder.Env = ManifestFolder.Good.Replace("9b2f4a51-6a0a-4a51-8f07-5d0f2c7f1e11", "3f2504e0-4f89-41d3-9a0c-0305e82c3301", StringComparison.Ordinal);

        var result = await folder.MakeAsync();

        Assert.Equal(0, result.Code);
        Assert.Contains("BOT_ID och AAD_APP_CLIENT_ID är samma", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_example_names_every_value_that_is_asked_for_and_gives_none()
    {
        folder.Env = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Manifest", "example.env"));

        var result = await folder.MakeAsync();

        Assert.Equal(1, result.Code);
        Assert.Equal(3, result.Error.Split('\n').Count(line => line.Contains("saknar värde", StringComparison.Ordinal)));
        Assert.Contains("TEAMS_APP_VERSION", folder.Env, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_or_folder_that_is_not_there_is_told()
    {
        var (noFile, noFolder) = (await folder.MakeAsync("--lang", "sv"), folder.At("missing"));
        Assert.Equal(0, noFile.Code);

        using var terminal = new Cli.TerminalDriver();
        var unread = await terminal.RunAsync("package", "--env", Path.Combine(noFolder, "values.env"));
        var unwritten = await terminal.RunAsync("package", "--env", folder.At("values.env"), "--output", Path.Combine(noFolder, "x.zip"));

        Assert.Equal((1, 1), (unread.Code, unwritten.Code));
        Assert.Contains("går inte att läsa", unread.Error, StringComparison.Ordinal);
        Assert.Contains("går inte att skriva", unwritten.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_file_of_values_it_is_wrong_usage()
    {
        using var terminal = new Cli.TerminalDriver();

        var result = await terminal.RunAsync("package");

        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains("package --env FIL", result.Error, StringComparison.Ordinal);
    }
}
