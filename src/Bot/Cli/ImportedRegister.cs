using Samverkan.Register;
using Samverkan.Register.Yaml;

namespace Samverkan.Bot.Cli;

/// <summary>A register in YAML.</summary>
internal sealed class ImportedRegister(RegisterReading reading) : ImportFile
{
    public override ImportReading Over(RegisterContent present, DateOnly today) => reading switch
    {
        RegisterReading.Loaded loaded => Over(present, loaded.Content, today, loaded.Places.At),
        RegisterReading.Rejected rejected => new ImportReading.Rejected(rejected.Findings),
        _ => throw new InvalidOperationException("The register is neither loaded nor rejected."),
    };
}
