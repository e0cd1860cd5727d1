using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Where somebody is appointed: a closed set.</summary>
public abstract record Placement
{
    private Placement()
    {
    }

    public sealed record OfRole(RoleId Role) : Placement;

    public sealed record OfSeat(SeatId Seat) : Placement;
}
