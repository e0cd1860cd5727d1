using System.Globalization;

namespace Samverkan.Bot.Privacy;

/// <summary><c>Retention:*</c>: how long each kind of data is kept.</summary>
internal sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>The audit of reads, in days. Text, so that what is no number is told like every other mistake.</summary>
    public string ReadAudit { get; set; } = "365";

    /// <returns>Null when it is no whole number.</returns>
    public int? ReadAuditDays => int.TryParse(ReadAudit, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : null;
}
