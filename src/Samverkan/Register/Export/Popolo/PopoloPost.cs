namespace Samverkan.Register.Export.Popolo;

internal sealed record PopoloPost
{
    public required string Id { get; init; }

    public required string Label { get; init; }

    public required string Role { get; init; }

    public required string OrganizationId { get; init; }

    public string? AreaId { get; init; }

    public DateOnly? StartDate { get; init; }

    public DateOnly? EndDate { get; init; }

    public required IReadOnlyList<PopoloLink> Sources { get; init; }
}
