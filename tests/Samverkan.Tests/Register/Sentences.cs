namespace Samverkan.Tests.Register;

/// <summary>Divides the source text into its headings and sentences.</summary>
internal static class Sentences
{
    public static IEnumerable<string> Of(string text) =>
        text.Split('\n').SelectMany(OfLine).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0);

    private static IEnumerable<string> OfLine(string line)
    {
        var start = 0;
        for (var index = 0; index < line.Length; index++)
        {
            if (line[index] == '.' && (index + 1 == line.Length || line[index + 1] == ' '))
            {
                yield return line[start..(index + 1)];
                start = index + 1;
            }
        }

        yield return line[start..];
    }
}
