namespace Samverkan.GraphSimulator;

public sealed record SimulatedTab
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The app's id in the catalogue.</summary>
    public required string AppId { get; init; }

    public string? EntityId { get; init; }

    public string? ContentUrl { get; init; }

    public string? WebsiteUrl { get; init; }

    public string? RemoveUrl { get; init; }
}
