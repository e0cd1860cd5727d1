namespace Samverkan.GraphSimulator;

public sealed record SimulatedChannelMember
{
    /// <summary>The membership's id, by which it is removed.</summary>
    public required string Id { get; init; }

    public required string UserId { get; init; }

    public required string TenantId { get; init; }

    public required IReadOnlyList<string> Roles { get; init; }
}
