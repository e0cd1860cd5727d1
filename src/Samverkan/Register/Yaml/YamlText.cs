using System.Globalization;

namespace Samverkan.Register.Yaml;

/// <summary>Text of a YAML file as it grows, two spaces a level.</summary>
internal sealed class YamlText(QuoteIds quotes, TextWriter text)
{
    private int level;
    private bool dash;

    public QuoteIds Quotes => quotes;

    public void Comment(string comment)
    {
        foreach (var line in comment.ReplaceLineEndings("\n").Split('\n'))
        {
            text.Write(line.Length == 0 ? "#" : $"# {line}");
            text.Write('\n');
        }
    }

    /// <summary>A list at the top of the file, under a comment; left out when it has no rows.</summary>
    public void Section<T>(string key, string comment, IReadOnlyList<T> rows, Action<YamlText, T> write)
    {
        if (rows.Count > 0)
        {
            text.Write('\n');
            Comment(comment);
            Rows(key, rows, write, apart: true);
        }
    }

    public void Rows<T>(string key, IReadOnlyList<T> rows, Action<YamlText, T> write, bool apart = false)
    {
        if (rows.Count == 0)
        {
            return;
        }

        Line($"{key}:");
        level++;
        for (var index = 0; index < rows.Count; index++)
        {
            if (apart && index > 0)
            {
                text.Write('\n');
            }

            dash = true;
            level++;
            write(this, rows[index]);
            level--;
        }

        level--;
    }

    public void Below(string key, Action<YamlText> write)
    {
        Line($"{key}:");
        level++;
        write(this);
        level--;
    }

    public void Field(string key, string? value)
    {
        if (value is not null)
        {
            Raw(key, Plain.Or(value));
        }
    }

    public void Field(string key, Localized? value)
    {
        if (value is not null)
        {
            Raw(key, value.Sv == value.En ? Plain.Or(value.Sv) : $"{{ sv: {Plain.Or(value.Sv)}, en: {Plain.Or(value.En)} }}");
        }
    }

    public void Field(string key, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            Raw(key, List(values));
        }
    }

    public void Field(string key, int? number)
    {
        if (number is { } value)
        {
            Raw(key, value.ToString(CultureInfo.InvariantCulture));
        }
    }

    public void Field(string key, bool? flag)
    {
        if (flag is { } value)
        {
            Raw(key, value ? "true" : "false");
        }
    }

    public void Field(string key, DateOnly? date)
    {
        if (date is { } value)
        {
            Raw(key, value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>A value that is YAML already.</summary>
    public void Raw(string key, string value) => Line($"{key}: {value}");

    public static string List(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(Plain.Or))}]";

    private void Line(string line)
    {
        for (var spaces = 2 * level; spaces > (dash ? 2 : 0); spaces--)
        {
            text.Write(' ');
        }

        text.Write(dash ? "- " : "");
        text.Write(line);
        text.Write('\n');
        dash = false;
    }
}
