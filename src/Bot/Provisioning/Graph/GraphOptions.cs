namespace Samverkan.Bot.Provisioning.Graph;

/// <summary><c>Graph:*</c>: which Graph is spoken to, as whom, and how fast.</summary>
internal sealed class GraphOptions
{
    public const string Section = "Graph";

    public const string DefaultBaseUrl = "https://graph.microsoft.com/v1.0";

    public string? BaseUrl { get; set; }

    public string? Simulator { get; set; }

    /// <summary>The tenant that the team is in.</summary>
    public string? TenantId { get; set; }

    /// <summary>The app registration that has the permissions; another identity than the bot's own.</summary>
    public string? ClientId { get; set; }

    /// <summary>0.1 to 30; Graph takes 4.</summary>
    public double RequestsPerSecondPerTeam { get; set; } = 4;

    /// <summary>Whether the simulated Graph takes the place of the real one: only in Development, and there unless another was named.</summary>
    public bool IsSimulated(bool isDevelopment) =>
        isDevelopment && (bool.TryParse(Simulator, out var asked) ? asked : string.IsNullOrEmpty(BaseUrl));
}
