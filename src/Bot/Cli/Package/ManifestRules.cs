using System.Text.Json.Nodes;

namespace Samverkan.Bot.Cli.Package;

/// <summary>What a manifest has to hold to, beside its schema; and what of the schema is easily missed when a text or a command is added.</summary>
/// <param name="host">The one that the bot answers on; null where it was not given.</param>
internal sealed class ManifestRules(PackageCliTexts words, string? host)
{
    private const string TokenService = "token.botframework.com";
    private const string Team = "team";
    private const string Permissions = "authorization.permissions.resourceSpecific";

    private static readonly string[] Addresses = ["developer.websiteUrl", "developer.privacyUrl", "developer.termsOfUseUrl"];

    public IEnumerable<string> Problems(JsonNode manifest) =>
    [
        .. TextRules.Of(manifest).Append(("developer.name", 32)).SelectMany(text => Length(text.Item1, manifest.TextAt(text.Item1), text.Item2)),
        .. ((string[])["name.short", "name.full"]).SelectMany(place => Name(place, manifest.TextAt(place))),
        .. Bots(manifest),
        .. Extensions(manifest),
        .. Grants(manifest),
        .. Domains(manifest),
        .. Languages(manifest),
    ];

    /// <summary>For the same text in another language too.</summary>
    public IEnumerable<string> Length(string place, string? text, int longest) => text switch
    {
        null or "" => [CliTexts.Fill(words.NotText, place)],
        { Length: var length } when length > longest => [CliTexts.Fill(words.TooLong, place, length, longest)],
        _ => [],
    };

    /// <summary>No name has the name of Teams in it. For the same text in another language too.</summary>
    public IEnumerable<string> Name(string place, string? text) =>
        text?.Contains("Teams", StringComparison.OrdinalIgnoreCase) == true ? [CliTexts.Fill(words.NamesTeams, place)] : [];

    private IEnumerable<string> Bots(JsonNode manifest)
    {
        const string Lists = "bots[0].commandLists";
        IEnumerable<string> counts = [.. Count(manifest, "bots", 1), .. Count(manifest, Lists, 3), .. manifest.Each(Lists).SelectMany(list => Count(manifest, $"{list}.commands", 12))];
        var prefixed = TextRules.Commands(manifest).Select(command => ($"{command}.title", manifest.TextAt($"{command}.title")))
            .Where(title => title.Item2 is [var first, ..] && !char.IsLetterOrDigit(first)).Select(title => CliTexts.Fill(words.Prefixed, title.Item1, title.Item2));
        var bot = manifest.TextAt("bots[0].botId");
        var others = ((string[])["id", .. manifest.Each("composeExtensions").Select(extension => $"{extension}.botId")])
            .Where(place => bot is not null && manifest.TextAt(place) != bot).Select(place => CliTexts.Fill(words.NotBot, place));
        return manifest.TextsOf("bots[0].scopes").Contains(Team) && manifest.TextAt("supportsChannelFeatures") != "tier1"
            ? [.. counts, .. prefixed, .. others, words.NoChannels]
            : [.. counts, .. prefixed, .. others];
    }

    private IEnumerable<string> Extensions(JsonNode manifest) =>
    [
        .. Most(manifest, "composeExtensions", 1), .. manifest.Each("composeExtensions").SelectMany(extension => Count(manifest, $"{extension}.commands", 10)),
    ];

    private IEnumerable<string> Grants(JsonNode manifest) =>
    [
        .. Most(manifest, Permissions, 16),
        .. manifest.Each(Permissions).Select(grant => manifest.TextAt($"{grant}.name")).GroupBy(name => name).Where(same => same.Count() > 1)
            .Select(same => CliTexts.Fill(words.Twice, Permissions, same.Key)),
    ];

    private IEnumerable<string> Domains(JsonNode manifest)
    {
        if (host is null)
        {
            return [];
        }

        string[] domains = [.. manifest.TextsOf("validDomains")];
        return
        [
            .. domains.Where(domain => domain != host && !ValueRules.IsHost(domain)).Select(domain => CliTexts.Fill(words.NotHost, "validDomains", domain, words.MeansHost)),
            .. ((string[])[host, TokenService]).Where(needed => !domains.Contains(needed)).Select(needed => CliTexts.Fill(words.NoDomain, needed)),
            .. Addresses.Where(place => manifest.TextAt(place)?.StartsWith($"https://{host}/", StringComparison.Ordinal) != true)
                .Select(place => CliTexts.Fill(words.NotOwnAddress, place, host)),
        ];
    }

    private IEnumerable<string> Languages(JsonNode manifest) =>
        (manifest.TextAt("localizationInfo.defaultLanguageTag"), manifest.TextAt("localizationInfo.defaultLanguageFile")) == ("sv", PackageFiles.Swedish)
        && manifest.CountAt("localizationInfo.additionalLanguages") == 1
        && (manifest.TextAt("localizationInfo.additionalLanguages[0].languageTag"), manifest.TextAt("localizationInfo.additionalLanguages[0].file")) == ("en", PackageFiles.English)
            ? []
            : [words.NotLanguages];

    private IEnumerable<string> Count(JsonNode manifest, string list, int most) =>
        manifest.CountAt(list) == 0 ? [CliTexts.Fill(words.TooFew, list)] : Most(manifest, list, most);

    private IEnumerable<string> Most(JsonNode manifest, string list, int most) =>
        manifest.CountAt(list) is var count && count > most ? [CliTexts.Fill(words.TooMany, list, count, most)] : [];
}
