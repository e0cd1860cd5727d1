using Samverkan.Register.Yaml;

namespace Samverkan.Bot.Cli;

/// <summary>Opens a file to import: a register in YAML, or a roster in CSV. The extension says which, and the content where it does not.</summary>
internal sealed class ImportFiles(TerminalStreams streams, CliTexts texts, ImportProgress progress)
{
    private const int Block = 81_920;
    private static readonly string[] RosterExtensions = [".csv", ".tsv", ".txt"];
    private static readonly string[] RegisterExtensions = [".yaml", ".yml"];

    /// <returns>Null when it cannot be read, which has been told.</returns>
    public ImportFile? Open(string path)
    {
        if (Bytes(path) is not { } bytes)
        {
            return null;
        }

        if (IsRoster(path, bytes))
        {
            _ = progress.Reading(0);
            return new ImportedRoster(bytes);
        }

        return new ImportedRegister(RegisterFile.Read(bytes, progress.Reading(bytes.AsSpan().Count((byte)'\n'))));
    }

    private byte[]? Bytes(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            if (Bytes(stream) is { } bytes)
            {
                return bytes;
            }

            streams.Note(CliTexts.Fill(texts.FileTooLarge, path, RegisterFile.LargestMegabytes));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            streams.Note(CliTexts.Fill(texts.FileUnreadable, path, exception.Message));
        }

        return null;
    }

    /// <returns>Null for more than may be read, of which no more is read: a pipe does not say beforehand.</returns>
    private static byte[]? Bytes(FileStream stream)
    {
        if (stream.CanSeek && stream.Length > RegisterFile.LargestBytes)
        {
            return null;
        }

        using var read = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        var buffer = new byte[Block];
        while (stream.Read(buffer) is > 0 and var count)
        {
            if (read.Length + count > RegisterFile.LargestBytes)
            {
                return null;
            }

            read.Write(buffer, 0, count);
        }

        return read.Capacity == read.Length ? read.GetBuffer() : read.ToArray();
    }

    private static bool IsRoster(string path, byte[] bytes) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        var extension when RegisterExtensions.Contains(extension) => false,
        var extension when RosterExtensions.Contains(extension) => true,
        _ => LooksLikeRoster(bytes),
    };

    /// <summary>The first line of a register is a comment, a key or a dash; that of a roster is columns.</summary>
    private static bool LooksLikeRoster(ReadOnlySpan<byte> bytes)
    {
        var first = bytes[..Math.Max(0, bytes.IndexOfAny((byte)'\r', (byte)'\n'))];
        return !first.Contains((byte)':') && first.ContainsAny((byte)';', (byte)',', (byte)'\t');
    }
}
