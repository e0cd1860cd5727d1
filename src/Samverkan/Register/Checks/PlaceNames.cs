using Samverkan.Register.Model;

namespace Samverkan.Register.Checks;

/// <summary>What the places of holdings are called in findings.</summary>
internal static class PlaceNames
{
    public static Localized Of(SeatInGroup one) => new($"{one.Seat.Names.Name.Sv} ({one.Group.Names.Name.Sv})", $"{one.Seat.Names.Name.En} ({one.Group.Names.Name.En})");

    /// <summary>The seat with its group, or the role.</summary>
    public static Localized Of(CheckedRegister register, Holding holding) => holding switch
    {
        { Seat: { } seat } => register.Seats.TryGetValue(seat, out var found) ? Of(found) : new Localized(seat.Value, seat.Value),
        { Role: { } role } => register.Roles.TryGetValue(role, out var held) ? held.Names.Name : new Localized(role.Value, role.Value),
        _ => new Localized(holding.Id.Value, holding.Id.Value),
    };
}
