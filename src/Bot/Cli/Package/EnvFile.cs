namespace Samverkan.Bot.Cli.Package;

/// <summary>A file of values, as Microsoft 365 Agents Toolkit writes it: <c>NAME=VALUE</c> lines, empty lines and comments.</summary>
/// <param name="Unreadable">The numbers of lines that are none of these. What they hold may be a secret and is not repeated.</param>
/// <param name="Repeated">The numbers of lines that give a name again, with the name.</param>
internal sealed record EnvFile(IReadOnlyDictionary<string, string> Values, IReadOnlyList<int> Unreadable, IReadOnlyList<(int Line, string Name)> Repeated)
{
    public static EnvFile Read(string text)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        List<int> unreadable = [];
        List<(int, string)> repeated = [];
        var number = 0;
        foreach (var raw in text.EnumerateLines())
        {
            number++;
            var line = raw.Trim();
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            var sign = line.IndexOf('=');
            var name = sign < 0 ? string.Empty : line[..sign].Trim().ToString();
            if (!IsName(name))
            {
                unreadable.Add(number);
            }
            else if (!values.TryAdd(name, Bare(line[(sign + 1)..].Trim())))
            {
                repeated.Add((number, name));
            }
        }

        return new EnvFile(values, unreadable, repeated);
    }

    private static bool IsName(string name) => name.Length > 0 && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');

    private static string Bare(ReadOnlySpan<char> value) =>
        (value is ['"', .., '"'] or ['\'', .., '\''] ? value[1..^1] : value).ToString();
}
