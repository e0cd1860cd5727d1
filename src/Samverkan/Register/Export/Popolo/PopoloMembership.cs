namespace Samverkan.Register.Export.Popolo;

internal sealed record PopoloMembership
{
    public required string Id { get; init; }

    public required string Role { get; init; }

    public required string PersonId { get; init; }

    public required string OrganizationId { get; init; }

    public required string PostId { get; init; }

    public string? OnBehalfOfId { get; init; }

    public DateOnly? StartDate { get; init; }

    public DateOnly? EndDate { get; init; }

    public required IReadOnlyList<PopoloLink> Sources { get; init; }
}
