namespace Samverkan.Register.Model;

/// <summary>A position in an organisation. Who has it is a <see cref="Holding"/>.</summary>
public sealed record Role : Entry
{
    public required RoleId Id { get; init; }

    public required Names Names { get; init; }

    public required OrganisationId Organisation { get; init; }

    public OrganisationId? Unit { get; init; }

    /// <summary>False where the source does not say which organisation has the role.</summary>
    public bool OrganisationStated { get; init; } = true;

    /// <summary>How many people have it at a time; null where the source does not say.</summary>
    public int? HowMany { get; init; }

    /// <summary>Whether who has it keeps the register for the role's organisation: appoints, ends and corrects there.</summary>
    public bool KeepsRegister { get; init; }
}
