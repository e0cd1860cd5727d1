using System.Text;

namespace Samverkan.Register.Yaml;

/// <summary>The text of a file as the bytes it came in: read from the start as often as it takes, and never kept as one string.</summary>
internal sealed class Utf8Text(ArraySegment<byte> bytes)
{
    /// <summary>So far in on a line nobody writes the first word.</summary>
    private const int DeepestIndent = 200;

    /// <summary>Counts from 1. What is missing at the end is told on the last line there is.</summary>
    public int LastLine { get; } = bytes.AsSpan().TrimEnd((byte)'\n').Count((byte)'\n') + 1;

    public TextReader Open() => new StreamReader(new MemoryStream(bytes.Array ?? [], bytes.Offset, bytes.Count, writable: false), Encoding.UTF8, detectEncodingFromByteOrderMarks: false);

    /// <summary>The first line of those with a tab among its leading spaces: the usual reason why YAML does not read.</summary>
    public int? FirstTab(int first, int last)
    {
        var line = 0;
        foreach (var range in bytes.AsSpan().Split((byte)'\n'))
        {
            line++;
            if (line > last)
            {
                break;
            }

            var row = bytes.AsSpan()[range];
            if (line >= first && HasTabInIndent(Encoding.UTF8.GetString(row[..Math.Min(row.Length, DeepestIndent)])))
            {
                return line;
            }
        }

        return null;
    }

    private static bool HasTabInIndent(ReadOnlySpan<char> row) => row[..^row.TrimStart().Length].Contains('\t');
}
