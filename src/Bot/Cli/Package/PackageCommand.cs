using System.CommandLine;
using System.Reflection;

namespace Samverkan.Bot.Cli.Package;

/// <summary><c>package</c>: the zip that is uploaded to Teams, from the files of the manifest and the values of an environment.</summary>
internal sealed class PackageCommand(TerminalStreams streams, CliTexts texts)
{
    private const string DefaultOutput = "samverkan.zip";

    // A key of the toolkit's files for which the manifest has no place.
    private const string AppId = "TEAMS_APP_ID";

    private readonly PackageCliTexts words = PackageCliTexts.In(texts.Language);

    /// <summary>Where the file of values gives none: the program's own.</summary>
    private static string Version => typeof(PackageCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+', '-')[0] ?? string.Empty;

    public static Command Syntax(CliTexts texts, Func<PackageCommand> command)
    {
        var (env, output, from) = (new Option<string>("--env"), new Option<string>("--output"), new Option<string>("--from"));
        var syntax = new Command("package") { env, output, from };
        syntax.Validators.Add(result =>
        {
            if (result.GetResult(env) is null)
            {
                result.AddError(PackageCliTexts.In(texts.Language).NoEnv);
            }
        });
        syntax.SetAction((parsed, cancellationToken) => command().RunAsync(parsed.GetRequiredValue(env), parsed.GetValue(output) ?? DefaultOutput, parsed.GetValue(from), cancellationToken));
        return syntax;
    }

    private async Task<int> RunAsync(string envPath, string output, string? from, CancellationToken cancellationToken)
    {
        if (await ReadAsync(envPath, cancellationToken) is not { } env)
        {
            return ExitCode.Failed;
        }

        var values = new Dictionary<string, string>(env.Values, StringComparer.Ordinal);
        values[Tokens.Version] = env.Values.GetValueOrDefault(Tokens.Version) is { Length: > 0 } given ? given : Version;
        var draft = PackageDraft.Of(words, name => File(name, from), from ?? string.Empty, env, values, envPath);
        if (draft.Problems.Count > 0)
        {
            streams.Note(words.NothingMade);
            foreach (var problem in draft.Problems)
            {
                streams.Note($"  {problem}");
            }

            return ExitCode.Failed;
        }

        return await WriteAsync(output, draft, values, cancellationToken);
    }

    private async Task<EnvFile?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return EnvFile.Read(await System.IO.File.ReadAllTextAsync(path, cancellationToken));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            streams.Note(CliTexts.Fill(texts.FileUnreadable, path, unreadable.Message));
            return null;
        }
    }

    private static byte[]? File(string name, string? from)
    {
        if (from is null)
        {
            return PackageFiles.Shipped(name);
        }

        var path = Path.Combine(from, name);
        return System.IO.File.Exists(path) ? System.IO.File.ReadAllBytes(path) : null;
    }

    private async Task<int> WriteAsync(string output, PackageDraft draft, Dictionary<string, string> values, CancellationToken cancellationToken)
    {
        try
        {
            await PackageZip.WriteAsync(output, draft.Files, cancellationToken);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            streams.Note(CliTexts.Fill(words.Unwritable, output, unwritable.Message));
            return ExitCode.Failed;
        }

        streams.Result(CliTexts.Fill(words.Made, output, values[Tokens.Version], values.GetValueOrDefault(Tokens.Host)));
        streams.Note(words.Next);
        Remark(values);
        return ExitCode.Done;
    }

    private void Remark(Dictionary<string, string> values)
    {
        var bot = values.GetValueOrDefault(Tokens.Bot);
        if (string.Equals(bot, values.GetValueOrDefault(Tokens.Registration), StringComparison.OrdinalIgnoreCase))
        {
            streams.Note(words.SameIds);
        }

        if (values.GetValueOrDefault(AppId) is { Length: > 0 } other && !other.Equals(bot, StringComparison.OrdinalIgnoreCase))
        {
            streams.Note(words.OtherAppId);
        }
    }
}
