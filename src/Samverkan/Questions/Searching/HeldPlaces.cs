using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Searching;

/// <summary>The seats that people have, and those they step in on, on one day.</summary>
internal static class HeldPlaces
{
    /// <summary>Whether somebody has a role or a seat, or steps in on one.</summary>
    public static bool HasAny(RegisterView view, PersonId person) => Holdings(view, person).Any() || Substitutions(view, person).Any();

    /// <summary>None where it is not told on which seat a role puts its holder.</summary>
    public static IEnumerable<SeatInGroup> Of(RegisterView view, PersonId person) =>
        Holdings(view, person).SelectMany(view.Register.SeatsOf)
            .Concat(Substitutions(view, person).Select(one => view.Register.Find(one.Seat)).OfType<SeatInGroup>())
            .Where(place => view.Holds(place.Group) && view.Holds(place.Seat));

    private static IEnumerable<Holding> Holdings(RegisterView view, PersonId person) => view.Register.HoldingsOf(person).Where(view.Holds);

    private static IEnumerable<Substitution> Substitutions(RegisterView view, PersonId person) => view.Register.SubstitutionsOf(person).Where(view.Holds).Where(one => IsTold(view.Register, one));

    // Who steps in for somebody with protected identity would tell of that one.
    private static bool IsTold(RegisterSnapshot register, Substitution substitution) =>
        substitution.For is not { } whom || register.Find(whom) is { ProtectedIdentity: false };
}
