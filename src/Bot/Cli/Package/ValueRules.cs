using System.Text.RegularExpressions;

namespace Samverkan.Bot.Cli.Package;

/// <summary>What the values of the file have to be.</summary>
/// <param name="file">Its name, as it was given.</param>
internal sealed partial class ValueRules(PackageCliTexts words, string file)
{
    public IEnumerable<string> Problems(EnvFile env) =>
    [
        .. env.Unreadable.Select(line => CliTexts.Fill(words.EnvLine, file, line)),
        .. env.Repeated.Select(repeated => CliTexts.Fill(words.EnvTwice, file, repeated.Line, repeated.Name)),
    ];

    /// <param name="names">Those that the package has a place for.</param>
    public IEnumerable<string> Problems(IEnumerable<string> names, IReadOnlyDictionary<string, string> values) =>
        names.Select(name => Problem(name, values.GetValueOrDefault(name, string.Empty))).OfType<string>();

    public static bool IsHost(string value) =>
        value.Contains('.', StringComparison.Ordinal) && value.All(char.IsAscii) && !value.EndsWith('.') && Uri.CheckHostName(value) == UriHostNameType.Dns;

    private string? Problem(string name, string value) => (name, value) switch
    {
        (_, "") => CliTexts.Fill(words.NoValue, name, file, Meaning(name)),
        (Tokens.Bot or Tokens.Registration, _) when !IsId(value) => CliTexts.Fill(words.NotGuid, name, value, Meaning(name)),
        (Tokens.Host, _) when !IsHost(value) => CliTexts.Fill(words.NotHost, name, value, Meaning(name)),
        (Tokens.Version, _) when !ThreeNumbers().IsMatch(value) => CliTexts.Fill(words.NotVersion, name, value, Meaning(name)),
        _ => null,
    };

    private string Meaning(string name) => name switch
    {
        Tokens.Bot => words.MeansBot,
        Tokens.Registration => words.MeansRegistration,
        Tokens.Host => words.MeansHost,
        Tokens.Version => words.MeansVersion,
        _ => words.MeansOther,
    };

    private static bool IsId(string value) => Guid.TryParseExact(value, "D", out var id) && id != Guid.Empty;

    [GeneratedRegex(@"^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){2}$")]
    private static partial Regex ThreeNumbers();
}
