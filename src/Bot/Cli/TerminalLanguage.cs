namespace Samverkan.Bot.Cli;

/// <summary>The language of the terminal: <c>--lang</c>, else the environment's when it is English, else Swedish.</summary>
internal static class TerminalLanguage
{
    public const string Option = "--lang";

    public static readonly string[] Codes = ["sv", "en"];

    /// <summary>In the order of POSIX: the first that is set decides.</summary>
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public static Language Of(IReadOnlyList<string> args, Func<string, string?> environment) =>
        (Asked(args) ?? Variables.Select(environment).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "sv").StartsWith("en", StringComparison.OrdinalIgnoreCase)
            ? Language.English
            : Language.Swedish;

    private static string? Asked(IReadOnlyList<string> args)
    {
        for (var index = 0; index < args.Count; index++)
        {
            if (args[index] == Option)
            {
                return args.ElementAtOrDefault(index + 1);
            }

            if (args[index].StartsWith($"{Option}=", StringComparison.Ordinal) || args[index].StartsWith($"{Option}:", StringComparison.Ordinal))
            {
                return args[index][(Option.Length + 1)..];
            }
        }

        return null;
    }
}
