using System.Globalization;
using System.Security.Cryptography;
using Samverkan.Register;
using Samverkan.Register.Model;
using Samverkan.Register.Roster;

namespace Samverkan.Bot.Cli;

/// <summary>A roster in CSV, whose roles, seats and people are those of the register it is imported over.</summary>
internal sealed class ImportedRoster(byte[] bytes) : ImportFile
{
    public override ImportReading Over(RegisterContent present, DateOnly today) => RosterCsv.Read(bytes, Source(today), present) switch
    {
        RosterReading.Planned { Plan: var plan } => Over(present, plan.AppliedTo(present), today, plan.At),
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
