namespace Samverkan.GraphSimulator;

public sealed record SimulatedUser
{
    public required string Id { get; init; }

    public required string DisplayName { get; init; }

    public required string Mail { get; init; }

    public required string TenantId { get; init; }

    public bool IsEnabled { get; init; } = true;

    public bool HasMailbox { get; init; } = true;
}
