namespace Samverkan.Bot.Hosting.Configuration;

/// <summary>Of <c>Graph:*</c>, what may not be outside Development.</summary>
internal sealed class GraphOptions
{
    public const string Section = "Graph";

    public string? BaseUrl { get; set; }

    public string? Simulator { get; set; }
}
