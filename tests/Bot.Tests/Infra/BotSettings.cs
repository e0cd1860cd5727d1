using System.Text.RegularExpressions;

namespace Samverkan.Bot.Tests.Infra;

/// <summary>The variables that the bot's container gets. What is known only once it is deployed is stood in for by something of its kind.</summary>
internal static partial class BotSettings
{
    public static IReadOnlyDictionary<string, string> Of(Deployment deployment)
    {
        var written = Containers.Bot(deployment).Text("env");
        var settings = Setting().Matches(written).ToDictionary(each => each.Groups["name"].Value, each => Value(each.Groups["value"].Value));
        Assert.Equal(written.Split("createObject(").Length - 1, settings.Count);
        return settings.Where(each => each.Value.Length > 0).ToDictionary(each => each.Key, each => each.Value);
    }

    /// <summary>As the program reads its environment.</summary>
    public static string[] Arguments(this IReadOnlyDictionary<string, string> settings) =>
        [.. settings.Select(setting => $"--{setting.Key.Replace("__", ":", StringComparison.Ordinal)}={setting.Value}")];

    private static string Value(string expression) => expression switch
    {
        _ when Literal().Match(expression) is { Success: true } literal => literal.Groups[1].Value,
        _ when expression.EndsWith(").clientId", StringComparison.Ordinal) => "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
        _ when expression.EndsWith(").tenantId", StringComparison.Ordinal) => Deployment.CityTenant,
        _ when expression.EndsWith(").primaryEndpoints.table", StringComparison.Ordinal) => "https://account.table.core.windows.net/",
        _ when expression.EndsWith(").primaryEndpoints.queue", StringComparison.Ordinal) => "https://account.queue.core.windows.net/",
        _ when expression.EndsWith(").defaultDomain)", StringComparison.Ordinal) => "https://app.region.azurecontainerapps.io",
        _ => throw new Xunit.Sdk.XunitException($"It is not known what {expression} becomes: say it in {nameof(BotSettings)}."),
    };

    [GeneratedRegex(@"createObject\('name', '(?<name>[^']+)', 'value', (?<value>.*?)\)(?=, createObject\(|\), lambda\()")]
    private static partial Regex Setting();

    [GeneratedRegex("^'([^']*)'$")]
    private static partial Regex Literal();
}
