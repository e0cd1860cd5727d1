namespace Samverkan.GraphSimulator;

public sealed record SimulatedChannel
{
    public required string Id { get; init; }

    public required string TeamId { get; init; }

    public required string DisplayName { get; init; }

    public string? Description { get; init; }

    /// <summary><c>standard</c>, <c>private</c> or <c>shared</c>.</summary>
    public required string MembershipType { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>From when lists and reads show it.</summary>
    public required DateTimeOffset VisibleAt { get; init; }

    /// <summary>Its name stays taken for 30 days more.</summary>
    public DateTimeOffset? DeletedAt { get; init; }

    /// <summary>Made by a person in Teams, not over Graph.</summary>
    public bool IsForeign { get; init; }

    /// <summary>General, which can be neither renamed nor deleted.</summary>
    public bool IsPrimary { get; init; }

    /// <summary>Its own members: none in a standard channel, where the team's are in.</summary>
    public required IReadOnlyList<SimulatedChannelMember> Members { get; init; }

    public required IReadOnlyList<SimulatedTab> Tabs { get; init; }

    /// <summary>Catalogue ids of apps that were added to the channel itself.</summary>
    public required IReadOnlyList<string> EnabledApps { get; init; }
}
