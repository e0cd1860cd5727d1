using Samverkan.Register;
using Samverkan.Register.Diff;

namespace Samverkan.Bot.Cli;

/// <summary>What a file does to the register, or why it does nothing.</summary>
internal abstract record ImportReading
{
    private ImportReading()
    {
    }

    public sealed record Planned(RegisterDiff Diff) : ImportReading;

    /// <param name="Findings">At least one, in the order of the file.</param>
    public sealed record Rejected(IReadOnlyList<FileFinding> Findings) : ImportReading;
}
