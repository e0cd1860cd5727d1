namespace Samverkan.Register.Export.Popolo;

internal sealed record PopoloOrganization
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public IReadOnlyList<PopoloOtherName>? OtherNames { get; init; }

    public required string Classification { get; init; }

    public string? ParentId { get; init; }

    public string? AreaId { get; init; }

    public string? Description { get; init; }

    public DateOnly? FoundingDate { get; init; }

    public DateOnly? DissolutionDate { get; init; }

    public required IReadOnlyList<PopoloLink> Sources { get; init; }
}
