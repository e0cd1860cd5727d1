using CsvHelper;

namespace Samverkan.Register.Roster;

/// <summary>Splits CSV into rows of cells; semicolon, comma or tab, as the header has it.</summary>
internal static class RosterTable
{
    public const int MostRows = 200_000;

    private static readonly byte[] Separators = [(byte)';', (byte)',', (byte)'\t'];

    /// <summary>The rows that are not empty, as they are read. What is wrong with the file itself is known when all have been.</summary>
    /// <param name="utf8">The file without its byte order mark.</param>
    public static IEnumerable<RosterLine> Read(byte[] utf8, ICollection<FileFinding> findings)
    {
        var options = new CsvReaderOptions
        {
            Separator = SeparatorOf(utf8),
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = bad => findings.Add(new FileFinding((int)bad.LineNumber, 0, RosterMessages.BadCsv, RosterMessages.BadCsvRemedy)),
        };
        using var reader = CsvReader.Create(utf8, options);
        var count = 0;
        while (reader.Read())
        {
            if (count > MostRows)
            {
                findings.Add(new FileFinding((int)reader.LineNumber, 0, RosterMessages.TooLarge, RosterMessages.Split));
                yield break;
            }

            var line = new RosterLine((int)reader.LineNumber, reader.Current.ToArray());
            if (line.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                count++;
                yield return line;
            }
        }
    }

    private static char SeparatorOf(ReadOnlySpan<byte> utf8)
    {
        var text = utf8.TrimStart("\r\n"u8);
        var end = text.IndexOfAny((byte)'\r', (byte)'\n');
        var header = end < 0 ? text : text[..end];
        var best = Separators[0];
        foreach (var separator in Separators)
        {
            best = header.Count(separator) > header.Count(best) ? separator : best;
        }

        return (char)best;
    }
}
