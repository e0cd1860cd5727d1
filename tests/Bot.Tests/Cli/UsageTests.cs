using System.Collections;
using System.Globalization;
using System.Resources;
using Samverkan.Bot.Cli;
using Samverkan.Bot.Cli.Meetings;
using Samverkan.Bot.Cli.Minutes;
using Samverkan.Bot.Cli.Package;
using Samverkan.Bot.Cli.Plans;

namespace Samverkan.Bot.Tests.Cli;

public sealed class UsageTests : IDisposable
{
    private readonly TerminalDriver terminal = new();

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("book")]
    [InlineData("plan", "everything")]
    [InlineData("apply", "--adopt")]
    [InlineData("drift", "--json", "--mend", "all")]
    [InlineData("check", "everything")]
    [InlineData("export", "--format")]
    [InlineData("package")]
    [InlineData("package", "--env")]
    [InlineData("minutes", "--format")]
    [InlineData("minutes", "--format", "html", "--what", "actions")]
    [InlineData("check", "--lang", "fi")]
    [InlineData("--lang", "sv", "--lang", "sv", "check")]
    [InlineData("--lang", "sv")]
    [InlineData("ask", "--as-of")]
    public async Task What_is_no_command_is_wrong_usage_told_in_Swedish(params string[] args)
    {
        var result = await terminal.RunAsync(args);

        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.EndsWith("Skriv --help så ser du vad som går.", result.Error.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)required|unrecognized|argument", result.Error);
        Assert.False(File.Exists(terminal.Folder.Store));
    }

    [Theory]
    [InlineData("Gör", "--help")]
    [InlineData("svarar på en fråga", "ask", "--help")]
    [InlineData("answers a question", "--help", "--lang", "en")]
    public async Task Help_says_what_there_is(string expected, params string[] args)
    {
        var result = await terminal.RunAsync(args);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains(expected == "Gör" ? "kontrollerar registret" : expected, result.Output, StringComparison.Ordinal);
        Assert.All((string[])["bot meetings", "bot minutes", "bot plan", "bot apply", "bot drift", "bot package"], command => Assert.Contains(command, result.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("bot book", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_is_the_one_asked_for()
    {
        Assert.Contains("Nothing was written", (await terminal.RunAsync("--lang", "en", "import", await Exported())).Error, StringComparison.Ordinal);
        Assert.Contains("Notes: ", (await terminal.RunAsync("check", "--lang=en")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en_US.UTF-8", null, Language.English)]
    [InlineData("sv_SE.UTF-8", null, Language.Swedish)]
    [InlineData("C.UTF-8", null, Language.Swedish)]
    [InlineData(null, null, Language.Swedish)]
    [InlineData("en_US.UTF-8", "sv", Language.Swedish)]
    [InlineData("sv_SE.UTF-8", "en", Language.English)]
    public void The_environment_decides_when_nobody_asks(string? lang, string? asked, Language expected) =>
        Assert.Equal(expected, TerminalLanguage.Of(asked is null ? ["check"] : ["check", "--lang", asked], name => name == "LANG" ? lang : null));

    [Theory]
    [InlineData(false)]
    [InlineData(false, "--urls", "http://localhost:5000")]
    [InlineData(false, "--environment=Development", "--contentRoot=/tmp")]
    [InlineData(true, "check")]
    [InlineData(true, "--help")]
    [InlineData(true, "--lang=en", "check")]
    [InlineData(true, "nonsense")]
    public void Without_a_command_the_host_starts(bool isTerminal, params string[] args) => Assert.Equal(isTerminal, Terminal.Handles(args));

    [Theory]
    [InlineData("Storage:Path", "/dev/null/samverkan.db", "/dev/null")]
    [InlineData("Storage:TableServiceUri", "https://example.table.core.windows.net", "Storage:TableServiceUri")]
    [InlineData("Register:File", "missing.yaml", "Register:File")]
    public async Task A_wrong_setting_is_named(string key, string value, string named)
    {
        terminal.Configuration[key] = value;

        var result = await terminal.RunAsync("check");

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Contains(named, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_a_command_does_not_use_are_not_looked_at()
    {
        terminal.Configuration["MicrosoftAppType"] = "nonsense";
        terminal.Configuration["Access:Tenants"] = "nonsense";
        terminal.Configuration["Graph:BaseUrl"] = "nonsense";
        terminal.Configuration["Provisioning:TeamId"] = "nonsense";

        Assert.Equal(0, (await terminal.RunAsync("check")).Code);
    }

    [Theory]
    [InlineData(typeof(CliTexts))]
    [InlineData(typeof(PlanCliTexts))]
    [InlineData(typeof(MeetingCliTexts))]
    [InlineData(typeof(MinutesCliTexts))]
    [InlineData(typeof(PackageCliTexts))]
    public void Every_text_is_there_in_both_languages(Type texts)
    {
        var resources = new ResourceManager(texts);
        string[] Names(string culture) =>
        [
            .. resources.GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: culture == "sv")!
                .Cast<DictionaryEntry>().Select(entry => (string)entry.Key).Order(StringComparer.Ordinal),
        ];
        string[] properties = [.. texts.GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => property.Name).Order(StringComparer.Ordinal)];

        Assert.Equal(properties, Names("sv"));
        Assert.Equal(properties, Names("en"));
    }

    [Theory]
    [InlineData("plain åäö 😀", "plain åäö 😀")]
    [InlineData("a\u001b[31mred", "a\ufffd[31mred")]
    [InlineData("two\r\nlines\tand a tab", "two  lines and a tab")]
    [InlineData("right\u202eto left", "right\ufffdto left")]
    [InlineData("c1\u009b31m", "c1\ufffd31m")]
    [InlineData("line\u2028separator", "line separator")]
    public void Text_is_shown_without_doing_anything(string text, string shown) => Assert.Equal(shown, TerminalText.Of(text));

    private async Task<string> Exported() => terminal.Folder.Write("exported.yaml", (await terminal.RunAsync("export")).Output);
}
