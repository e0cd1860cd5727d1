using System.Globalization;

namespace Samverkan.Bot.Privacy;

/// <summary><c>Retention:*</c>: how long each kind of data is kept.</summary>
internal sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>The audit of reads, in days. Text, so that what is no number is told like every other mistake.</summary>
    public string ReadAudit { get; set; } = "365";

    /// <summary>Proposals and remarks that were decided, in days.</summary>
    public string Proposals { get; set; } = "365";

    /// <returns>Null when it is no whole number.</returns>
    public int? ReadAuditDays => Days(ReadAudit);

    /// <returns>Null when it is no whole number.</returns>
    public int? ProposalsDays => Days(Proposals);

    private static int? Days(string written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : null;
}
