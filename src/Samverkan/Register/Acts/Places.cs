using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>What a placement is in the register: what it is called, how many fit, who has it.</summary>
/// <param name="Life">When it exists.</param>
/// <param name="HowMany">Null where that is not stated.</param>
internal sealed record Places(Localized Name, Validity Life, int? HowMany, IReadOnlyList<Holding> Holdings)
{
    /// <returns>Null when there is no such role or seat.</returns>
    public static Places? Of(RegisterSnapshot register, Placement place) => place switch
    {
        Placement.OfRole(var id) => register.Find(id) is { } role ? new Places(role.Names.Name, role.Validity, role.HowMany, [.. register.HoldingsOf(id)]) : null,
        Placement.OfSeat(var id) => register.Find(id) is { } found && register.Find(found.Group.Id) is not null
            ? new Places(found.Seat.Names.Name, found.Group.Validity.To is null ? found.Seat.Validity : found.Group.Validity, found.Seat.OneOfSeveral ? 1 : found.Seat.Places, [.. register.HoldingsOf(id)])
            : null,
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, null),
    };
}
