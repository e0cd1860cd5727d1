using Samverkan.Register.Model;

namespace Samverkan.Register;

/// <summary>What of a register holds on one day.</summary>
public readonly struct RegisterView(RegisterSnapshot register, DateOnly day) : IEquatable<RegisterView>
{
    public RegisterSnapshot Register { get; } = register;

    public DateOnly Day { get; } = day;

    public IEnumerable<Group> Groups => Register.Groups.Where(Holds);

    public IEnumerable<Seat> SeatsOf(Group group) => group.Seats.Where(Holds);

    public IEnumerable<Relation> RelationsFrom(EntityRef entity) => Register.RelationsFrom(entity).Where(Holds);

    public IEnumerable<Relation> RelationsTo(EntityRef entity) => Register.RelationsTo(entity).Where(Holds);

    /// <summary>Who holds a seat that day; see <see cref="RegisterSnapshot.HoldingsOf(Seat)"/>.</summary>
    public IEnumerable<Holding> HoldingsOf(Seat seat) => Register.HoldingsOf(seat).Where(Holds);

    public IEnumerable<Substitution> SubstitutionsOf(Seat seat) => Register.SubstitutionsOf(seat.Id).Where(Holds);

    public bool Holds(Entry entry) => entry.Validity.Contains(Day);

    public bool Equals(RegisterView other) => ReferenceEquals(Register, other.Register) && Day == other.Day;

    public override bool Equals(object? obj) => obj is RegisterView other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Register, Day);

    public static bool operator ==(RegisterView left, RegisterView right) => left.Equals(right);

    public static bool operator !=(RegisterView left, RegisterView right) => !left.Equals(right);
}
