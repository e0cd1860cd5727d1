using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Searching;

/// <summary>The seats that people have, and those they step in on, on one day.</summary>
internal static class HeldPlaces
{
    /// <returns>Null for somebody who has neither a role nor a seat and steps in nowhere; empty where it is not told on which seat a role puts its holder.</returns>
    public static IReadOnlyList<SeatInGroup>? Of(RegisterView view, PersonId person)
    {
        var register = view.Register;
        List<Holding> holdings = [.. register.HoldingsOf(person).Where(view.Holds)];
        List<Substitution> substitutions = [.. register.SubstitutionsOf(person).Where(view.Holds).Where(one => IsTold(register, one))];
        return holdings.Count + substitutions.Count == 0 ? null
            : [.. holdings.SelectMany(register.SeatsOf).Concat(substitutions.Select(one => register.Find(one.Seat)).OfType<SeatInGroup>()).Where(place => view.Holds(place.Group) && view.Holds(place.Seat))];
    }

    // Who steps in for somebody with protected identity would tell of that one.
    private static bool IsTold(RegisterSnapshot register, Substitution substitution) =>
        substitution.For is not { } whom || register.Find(whom) is { ProtectedIdentity: false };
}
