namespace Samverkan.Register.Model;

/// <summary>A person who steps in on a seat. Substitutes are not counted as members.</summary>
public sealed record Substitution : Entry
{
    public required SubstitutionId Id { get; init; }

    public required SeatId Seat { get; init; }

    public required PersonId Person { get; init; }

    /// <summary>For whom; null for anybody on the seat.</summary>
    public PersonId? For { get; init; }

    /// <summary>1 steps in first.</summary>
    public int Order { get; init; } = 1;

    /// <summary>Set when it is for the one meeting of that day.</summary>
    public DateOnly? Meeting { get; init; }

    /// <summary>Reference to the decision behind it.</summary>
    public string? Decision { get; init; }
}
