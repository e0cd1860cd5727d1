using Samverkan.Register.Checks;
using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>What a placement is in the register: what it is called, how many fit, who has it.</summary>
/// <param name="Life">When it exists.</param>
/// <param name="HowMany">Null where that is not stated.</param>
/// <param name="Holdings">Past and to come. Who has a seat by his or her role has it too.</param>
/// <param name="Role">The role whose holder has the seat, where that is so.</param>
internal sealed record Places(Localized Name, Validity Life, int? HowMany, IReadOnlyList<Holding> Holdings, Role? Role = null)
{
    /// <returns>Null when there is no such role or seat.</returns>
    public static Places? Of(RegisterSnapshot register, Placement place) => place switch
    {
        Placement.OfRole(var id) => register.Find(id) is { } role ? new Places(role.Names.Name, role.Validity, role.HowMany, [.. register.HoldingsOf(id)]) : null,
        Placement.OfSeat(var id) => Seating.Find(register, id) is { } found
            ? new Places(
                found.Seat.Names.Name,
                Lives.Both(found.Seat.Validity, found.Group.Validity),
                found.Seat.OneOfSeveral ? 1 : found.Seat.Places,
                [.. register.HoldingsOf(found.Seat)],
                found.Seat.Role is { } asked ? register.Find(asked) : null)
            : null,
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, null),
    };

    /// <returns>Null for a holding of nothing.</returns>
    public static Places? Of(RegisterSnapshot register, Holding holding) =>
        holding.Seat is { } seat ? Of(register, new Placement.OfSeat(seat)) : holding.Role is { } role ? Of(register, new Placement.OfRole(role)) : null;

    /// <summary>Whether there is a place for one more beside these, all that time.</summary>
    public bool HasRoom(IEnumerable<Holding> others, Validity period) =>
        HowMany is not { } most || Overlaps.AtOnce([.. others.Select(holding => holding with { Validity = Lives.Both(holding.Validity, period) })]) < most;
}
