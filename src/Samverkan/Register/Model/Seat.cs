namespace Samverkan.Register.Model;

/// <summary>A role's, or a body's representatives', place in a group. A seat is not its holder.</summary>
public sealed record Seat : Entry
{
    public required SeatId Id { get; init; }

    public required SeatFunction Function { get; init; }

    /// <summary>What the seat is called: the role's name, or whom its holders represent.</summary>
    public required Names Names { get; init; }

    public RoleId? Role { get; init; }

    /// <summary>The organisation it acts for; its coordinators may change the seat.</summary>
    public required OrganisationId Organisation { get; init; }

    public OrganisationId? Unit { get; init; }

    /// <summary>False where the source does not say which organisation it is; <see cref="Organisation"/> then only says whose coordinators keep the seat.</summary>
    public bool OrganisationStated { get; init; } = true;

    /// <summary>How many people; null for "representatives", whose number is not stated.</summary>
    public int? Places { get; init; } = 1;

    /// <summary>"One of several, which one is not said", as for "en stadsdelsdirektör".</summary>
    public bool OneOfSeveral { get; init; }

    public int? Rank { get; init; }

    public bool? Voting { get; init; }

    public bool? ExOfficio { get; init; }

    public Localized? Requirement { get; init; }

    public EntityRef? AppointedBy { get; init; }
}
