using Samverkan.Register;
using Samverkan.Register.Diff;

namespace Samverkan.Bot.Cli;

/// <summary>A file to import, read so far as it can be without the register it is imported over.</summary>
internal abstract class ImportFile
{
    /// <summary>What the file changes in <paramref name="present"/>, or what is wrong with it. Errors that the register had before are not the file's.</summary>
    public abstract ImportReading Over(RegisterContent present, DateOnly today);

    /// <param name="next">The register that the file gives.</param>
    /// <param name="at">The place of a row in the file.</param>
    protected static ImportReading Over(RegisterContent present, RegisterContent next, DateOnly today, Func<RowRef?, Localized, Localized, FileFinding> at)
    {
        FileFinding[] errors = [.. NewErrors.Of(present, next, today).Select(error => at(error.Row, error.Message, error.Remedy)).OrderBy(finding => finding.Line)];
        return errors.Length > 0 ? new ImportReading.Rejected(errors) : new ImportReading.Planned(RegisterDiff.Between(present, next, today));
    }
}
