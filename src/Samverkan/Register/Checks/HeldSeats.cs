using Samverkan.Register.Model;

namespace Samverkan.Register.Checks;

/// <summary>Who has which seat, and who steps in there: by the seat itself or, where the holder of a role is known to sit there, by the role.</summary>
internal sealed class HeldSeats
{
    private readonly ILookup<SeatId, Holding> bySeat;
    private readonly ILookup<RoleId, Holding> byRole;
    private readonly ILookup<SeatId, Substitution> substitutions;
    private readonly ILookup<RoleId, SeatInGroup> seatsByRole;

    public HeldSeats(CheckedRegister register)
    {
        bySeat = register.Content.Holdings.Where(holding => holding.Seat is not null).ToLookup(holding => holding.Seat.GetValueOrDefault());
        byRole = register.Content.Holdings.Where(holding => holding is { Seat: null, Role: not null }).ToLookup(holding => holding.Role.GetValueOrDefault());
        substitutions = register.Content.Substitutions.ToLookup(substitution => substitution.Seat);
        Living = [.. register.Groups.Where(group => !register.HasEnded(group)).SelectMany(group => group.Seats.Where(seat => !register.HasEnded(seat)).Select(seat => new SeatInGroup(group, seat)))];
        seatsByRole = Living.Where(SpeaksFor).ToLookup(one => one.Seat.Role.GetValueOrDefault());
    }

    /// <summary>The seats of groups that have not ended, the groups of patterns expanded.</summary>
    public IReadOnlyList<SeatInGroup> Living { get; }

    public IEnumerable<Holding> HoldingsOf(SeatId seat) => bySeat[seat];

    public IEnumerable<Holding> HoldingsOf(RoleId role) => byRole[role];

    /// <summary>By the seat and by its role.</summary>
    public IEnumerable<Holding> HoldingsOf(SeatInGroup one) => SpeaksFor(one) ? bySeat[one.Seat.Id].Concat(byRole[one.Seat.Role.GetValueOrDefault()]) : bySeat[one.Seat.Id];

    public IEnumerable<Substitution> SubstitutionsOf(SeatId seat) => substitutions[seat];

    /// <summary>The living seats that the holders of a role have by it.</summary>
    public IEnumerable<SeatInGroup> SeatsOf(RoleId role) => seatsByRole[role];

    // As the register itself tells who sits where.
    private static bool SpeaksFor(SeatInGroup one) => one is { Seat: { Role: not null, OneOfSeveral: false }, Group.Pattern: null };
}
