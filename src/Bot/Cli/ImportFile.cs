using System.Globalization;
using System.Security.Cryptography;
using Samverkan.Register;
using Samverkan.Register.Diff;
using Samverkan.Register.Model;
using Samverkan.Register.Roster;
using Samverkan.Register.Yaml;

namespace Samverkan.Bot.Cli;

/// <summary>A file to import: a register in YAML, or a roster in CSV. The extension says which, and the content where it does not.</summary>
internal sealed class ImportFile(string path, byte[] bytes)
{
    private static readonly string[] RosterExtensions = [".csv", ".tsv", ".txt"];
    private static readonly string[] RegisterExtensions = [".yaml", ".yml"];

    /// <returns>Null when it cannot be read, which has been told.</returns>
    public static ImportFile? Open(string path, TerminalStreams streams, CliTexts texts)
    {
        try
        {
            using var stream = File.OpenRead(path);
            if (stream.Length > RegisterFile.LargestBytes)
            {
                streams.Note(CliTexts.Fill(texts.FileTooLarge, path));
                return null;
            }

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return new ImportFile(path, bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            streams.Note(CliTexts.Fill(texts.FileUnreadable, path, exception.Message));
            return null;
        }
    }

    /// <summary>What the file changes in <paramref name="present"/>.</summary>
    public ImportReading Over(RegisterContent present, DateOnly today) => IsRoster ? Roster(present, today) : Register(present, today);

    private bool IsRoster => Path.GetExtension(path).ToLowerInvariant() switch
    {
        var extension when RegisterExtensions.Contains(extension) => false,
        var extension when RosterExtensions.Contains(extension) => true,
        _ => LooksLikeRoster,
    };

    /// <summary>The first line of a register is a comment, a key or a dash; that of a roster is columns.</summary>
    private bool LooksLikeRoster
    {
        get
        {
            var first = bytes.AsSpan(0, Math.Max(0, bytes.AsSpan().IndexOfAny((byte)'\r', (byte)'\n')));
            return !first.Contains((byte)':') && first.ContainsAny((byte)';', (byte)',', (byte)'\t');
        }
    }

    private ImportReading Register(RegisterContent present, DateOnly today) => RegisterFile.Read(bytes) switch
    {
        RegisterReading.Loaded loaded => new ImportReading.Planned(RegisterDiff.Between(present, loaded.Content, today)),
        RegisterReading.Rejected rejected => new ImportReading.Rejected(rejected.Findings),
        _ => throw new InvalidOperationException("The register is neither loaded nor rejected."),
    };

    private ImportReading Roster(RegisterContent present, DateOnly today) => RosterCsv.Read(bytes, Source(today), present) switch
    {
        RosterReading.Planned planned => new ImportReading.Planned(RegisterDiff.Between(present, planned.Plan.AppliedTo(present), today)),
        RosterReading.Rejected rejected => new ImportReading.Rejected(rejected.Findings),
        _ => throw new InvalidOperationException("The roster is neither planned nor rejected."),
    };

    /// <summary>What the rows of a roster cite: the same file is the same source, whenever it is read.</summary>
    private Source Source(DateOnly today)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"lista-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]}");
        string Title(Language language) => CliTexts.Fill(new CliTexts(language).RosterTitle, today.ToString(Symbols.DateForm, CultureInfo.InvariantCulture));

        return new Source(new SourceId(id), new Localized(Title(Language.Swedish), Title(Language.English)), Address: null, Remark: null);
    }
}
