using System.Globalization;

namespace Samverkan.Bot.Privacy;

/// <summary>
/// <c>Retention:*</c>: how long each kind of data is kept. The audit of changes is a public record and is kept; of who is erased it keeps
/// what was done, and not who it was. Answers that wait go when they are sent, topics of conversations after 30 minutes.
/// </summary>
internal sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>The audit of reads, in days. Text, so that what is no number is told like every other mistake.</summary>
    public string ReadAudit { get; set; } = "365";

    /// <summary>Proposals and remarks that were decided, in days.</summary>
    public string Proposals { get; set; } = "365";

    /// <summary>
    /// Those who no longer hold anything, in days since the last of it ended: then they are erased as <c>person erase</c> does. Null for
    /// never. Whoever never held anything stays.
    /// </summary>
    public string? FormerHolders { get; set; }

    /// <returns>Null when it is not set, or no whole number.</returns>
    public int? FormerHoldersDays => FormerHolders is { Length: > 0 } written ? Days(written) : null;

    /// <returns>Null when it is no whole number.</returns>
    public int? ReadAuditDays => Days(ReadAudit);

    /// <returns>Null when it is no whole number.</returns>
    public int? ProposalsDays => Days(Proposals);

    private static int? Days(string written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : null;
}
