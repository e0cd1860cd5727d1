using System.Globalization;
using System.Text;
using Samverkan.Register.Yaml;

namespace Samverkan.Register.Diff;

/// <summary>A row as keys and texts, spelled as in the register file; so rows with lists compare by what they hold.</summary>
internal static class RowFields
{
    /// <summary>What differs between two rows but is no change of what they say.</summary>
    private static readonly string[] Aside = ["version"];

    private static readonly QuoteIds NoQuotes = new(new RegisterContent());

    public static IReadOnlyList<FieldChange> Changes<T>(T before, T after, Action<YamlText, T> write)
    {
        var (old, now) = (Of(before, write), Of(after, write));
        return
        [
            .. old.Keys.Union(now.Keys)
                .Where(key => !Aside.Contains(key) && old.GetValueOrDefault(key) != now.GetValueOrDefault(key))
                .Select(key => new FieldChange(key, old.GetValueOrDefault(key), now.GetValueOrDefault(key))),
        ];
    }

    /// <summary>Whether two rows say the same, versions and all.</summary>
    public static bool AreSame<T>(T before, T after, Action<YamlText, T> write)
    {
        if (ReferenceEquals(before, after))
        {
            return true;
        }

        var (old, now) = (new StringBuilder(), new StringBuilder());
        Write(before, write, old);
        Write(after, write, now);
        return old.Equals(now);
    }

    private static void Write<T>(T row, Action<YamlText, T> write, StringBuilder into)
    {
        using var text = new StringWriter(into, CultureInfo.InvariantCulture);
        write(new YamlText(NoQuotes, text), row);
    }

    private static Dictionary<string, string> Of<T>(T row, Action<YamlText, T> write)
    {
        var text = new StringBuilder();
        Write(row, write, text);
        var fields = new Dictionary<string, string>();
        var key = "";
        foreach (var line in text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] != ' ')
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                key = line[..colon];
                fields[key] = line[(colon + 1)..].Trim();
            }
            else
            {
                fields[key] += fields[key].Length == 0 ? line[2..] : $"\n{line[2..]}";
            }
        }

        return fields;
    }
}
