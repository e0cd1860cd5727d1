namespace Samverkan.Register.Model;

/// <summary>A person in a role or, when it names one, in a single seat, from a day to a day.</summary>
public sealed record Holding : Entry
{
    public required HoldingId Id { get; init; }

    public required PersonId Person { get; init; }

    public RoleId? Role { get; init; }

    public SeatId? Seat { get; init; }

    /// <summary>The day of the appointment, which is not the day it starts.</summary>
    public DateOnly? Appointed { get; init; }

    /// <summary>Reference to the decision behind it.</summary>
    public string? Decision { get; init; }

    public bool? Ratified { get; init; }

    public string? EndReason { get; init; }

    /// <summary>The days, within those of the holding, when the holder is away (on leave, say) and a substitute is needed.</summary>
    public Validity? Absence { get; init; }
}
