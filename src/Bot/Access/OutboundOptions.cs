namespace Samverkan.Bot.Access;

/// <summary><c>Outbound:*</c>: where the bot may send.</summary>
internal sealed class OutboundOptions
{
    public const string Section = "Outbound";

    /// <summary>Exact host names. An array, or one text with commas.</summary>
    public IReadOnlyList<string> ServiceHosts { get; set; } = ["smba.trafficmanager.net"];
}
