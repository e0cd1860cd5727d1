using YamlDotNet.Core;

namespace Samverkan.Register.Yaml;

/// <summary>Goes through a register file as often as it takes to read all its lists: once, when they stand in the order in which they are written.</summary>
internal sealed class FileReader(Utf8Text text, FileSections sections, Reading reading, IProgress<int>? lines)
{
    /// <summary>False, and findings, when the file cannot be read to its end.</summary>
    public bool Read()
    {
        try
        {
            var pass = 0;
            do
            {
                pass++;
                using var reader = text.Open();
                if (!new FilePass(new SafeParser(reader), PlaceOf, sections, reading, pass == 1 ? lines : null).Read())
                {
                    return false;
                }

                sections.EndPass();
            }
            while (!sections.AreRead);
            return true;
        }
        catch (YamlException exception)
        {
            Report(PlaceOf(exception.Start), PlaceOf(exception.End), exception.Message);
            return false;
        }
    }

    private Place PlaceOf(Mark mark) => new(Math.Clamp((int)mark.Line, 1, text.LastLine), Math.Max(1, (int)mark.Column));

    private void Report(Place first, Place last, string technical)
    {
        var blamesTab = technical.Contains("tab ", StringComparison.Ordinal);
        if (text.FirstTab(first.Line - 1, blamesTab ? int.MaxValue : last.Line + 1) is { } line)
        {
            reading.Findings.Add(new Place(line, 1), YamlMessages.BadYaml(technical), YamlMessages.TabRemedy);
        }
        else
        {
            reading.Findings.Add(first, YamlMessages.BadYaml(technical), YamlMessages.BadYamlRemedy);
        }
    }
}
