namespace Samverkan.Register.Model;

/// <summary>An organisation (the city, the police) or, with a parent, a unit of one.</summary>
public sealed record Organisation : Entry
{
    public required OrganisationId Id { get; init; }

    public required Names Names { get; init; }

    public OrganisationId? Parent { get; init; }

    /// <summary>The Entra tenant of its people; null until somebody sets it.</summary>
    public string? TenantId { get; init; }
}
