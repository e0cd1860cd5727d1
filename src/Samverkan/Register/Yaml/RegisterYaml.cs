using System.Globalization;
using System.Text;

namespace Samverkan.Register.Yaml;

/// <summary>A register as YAML text. The keys are explained in the comments of what <c>Write</c> writes.</summary>
public static class RegisterYaml
{
    public static RegisterReading Read(string text) => Read(new ArraySegment<byte>(Encoding.UTF8.GetBytes(text)), lines: null);

    /// <summary>Commented YAML that reads back as the same content.</summary>
    public static string Write(RegisterContent content)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Write(content, text);
        return text.ToString();
    }

    /// <summary>The same, as it comes: a large register is never one text.</summary>
    public static void Write(RegisterContent content, TextWriter text) => ContentForm.Write(new YamlText(new QuoteIds(content), text), content);

    internal static RegisterReading Read(ArraySegment<byte> utf8, IProgress<int>? lines)
    {
        var reading = new Reading(new Findings());
        var rows = new ContentReading(reading);
        if (!new FileReader(new Utf8Text(utf8), new FileSections(rows.Sections, reading), reading, lines).Read())
        {
            return new RegisterReading.Rejected(reading.Findings.InOrder());
        }

        var content = rows.Content;
        ContentRules.Check(content, reading);
        return reading.Findings.Any
            ? new RegisterReading.Rejected(reading.Findings.InOrder())
            : new RegisterReading.Loaded(content) { Places = new RowPlaces(reading.Ids) };
    }
}
