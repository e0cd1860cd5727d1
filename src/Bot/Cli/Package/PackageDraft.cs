using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverkan.Bot.Cli.Package;

/// <summary>The package before it is written: the files with their values, and what is wrong with them.</summary>
internal sealed class PackageDraft(PackageCliTexts words)
{
    public Dictionary<string, byte[]> Files { get; } = [];

    public List<string> Problems { get; } = [];

    /// <param name="read">The files without values; null for one that is not there.</param>
    /// <param name="from">Where they are, for who reads what is wrong.</param>
    /// <param name="envName">The name of the file of values.</param>
    public static PackageDraft Of(PackageCliTexts words, Func<string, byte[]?> read, string from, EnvFile env, IReadOnlyDictionary<string, string> values, string envName)
    {
        var draft = new PackageDraft(words);
        var rules = new ValueRules(words, envName);
        draft.Problems.AddRange(rules.Problems(env));
        foreach (var name in PackageFiles.Names)
        {
            if (read(name) is { } file)
            {
                draft.Files[name] = file;
            }
            else
            {
                draft.Problems.Add(CliTexts.Fill(words.NoFile, name, from));
            }
        }

        draft.Problems.AddRange(rules.Problems(draft.Tokens(), values));
        draft.Fill(values);
        draft.Check(values.GetValueOrDefault(Package.Tokens.Host) is { } host && ValueRules.IsHost(host) ? host : null);
        return draft;
    }

    private string[] Tokens() => [.. PackageFiles.Texts.Where(Files.ContainsKey).SelectMany(name => Package.Tokens.In(Encoding.UTF8.GetString(Files[name]))).Distinct()];

    private void Fill(IReadOnlyDictionary<string, string> values)
    {
        foreach (var name in PackageFiles.Texts.Where(Files.ContainsKey))
        {
            Files[name] = Encoding.UTF8.GetBytes(Package.Tokens.Fill(Encoding.UTF8.GetString(Files[name]), values));
        }
    }

    private void Check(string? host)
    {
        var rules = new ManifestRules(words, host);
        if (Json(PackageFiles.Manifest) is { } manifest)
        {
            Problems.AddRange(rules.Problems(manifest));
            foreach (var name in PackageFiles.Texts.Except([PackageFiles.Manifest]))
            {
                Problems.AddRange(Json(name) is { } language ? new LanguageRules(words, rules).Problems(manifest, language, name) : []);
            }
        }

        foreach (var name in PackageFiles.Names.Except(PackageFiles.Texts).Where(Files.ContainsKey))
        {
            Problems.AddRange(new IconRules(words).Problems(name, Files[name]));
        }
    }

    /// <returns>Null for a file that is not there or cannot be read, which is then told.</returns>
    private JsonObject? Json(string name)
    {
        if (!Files.TryGetValue(name, out var file))
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(file) as JsonObject ?? Unreadable(0);
        }
        catch (JsonException exception)
        {
            return Unreadable(exception.LineNumber ?? 0);
        }

        JsonObject? Unreadable(long line)
        {
            Problems.Add(CliTexts.Fill(words.NotJson, name, line + 1));
            return null;
        }
    }
}
