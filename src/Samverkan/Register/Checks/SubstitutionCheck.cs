using Samverkan.Register.Effects;
using Samverkan.Register.Model;

namespace Samverkan.Register.Checks;

/// <summary>Substitutes who have the seat themselves, and two that step in first for one person.</summary>
internal static class SubstitutionCheck
{
    public static IEnumerable<Finding> Find(CheckedRegister register)
    {
        var current = register.Content.Substitutions.Where(substitution => !register.HasEnded(substitution) && register.Seats.ContainsKey(substitution.Seat)).ToList();
        return current.Where(substitution => HasSeat(register, substitution)).Select(substitution => Has(register, substitution))
            .Concat(current.Where(substitution => substitution is { For: not null, Meeting: null })
                .GroupBy(substitution => (substitution.Seat, substitution.For, substitution.Order))
                .Select(same => Overlapping([.. same]))
                .Where(pair => pair is not null)
                .Select(pair => Twice(register, pair.GetValueOrDefault().One, pair.GetValueOrDefault().Other)));
    }

    private static bool HasSeat(CheckedRegister register, Substitution substitution) =>
        substitution.Person == substitution.For
        || register.Held.Value.HoldingsOf(register.Seats[substitution.Seat]).Any(holding => holding.Person == substitution.Person && !register.HasEnded(holding) && holding.Validity.Overlaps(substitution.Validity));

    // In the order in which they begin each is held against the one that lasts longest so far.
    private static (Substitution One, Substitution Other)? Overlapping(IReadOnlyList<Substitution> same)
    {
        Substitution? longest = null;
        foreach (var next in same.OrderBy(substitution => substitution.Validity.From ?? DateOnly.MinValue))
        {
            if (longest?.Validity.Overlaps(next.Validity) == true)
            {
                return (longest, next);
            }

            longest = longest is null || longest.Validity.To < (next.Validity.To ?? DateOnly.MaxValue) ? next : longest;
        }

        return null;
    }

    private static Finding Has(CheckedRegister register, Substitution substitution) => new(
        FindingKind.SubstituteHasSeat,
        FindingSeverity.Warning,
        [new RowRef(RowKind.Substitution, substitution.Id.Value)],
        Told.Both(language => language.In(
            $"{PlaceNames.Of(register.Seats[substitution.Seat]).Sv}: en ersättare har platsen själv.",
            $"{PlaceNames.Of(register.Seats[substitution.Seat]).En}: a substitute has the seat as well.")),
        Remedies.EndSubstitution);

    private static Finding Twice(CheckedRegister register, Substitution one, Substitution other) => new(
        FindingKind.SameOrderTwice,
        FindingSeverity.Warning,
        [new RowRef(RowKind.Substitution, one.Id.Value), new RowRef(RowKind.Substitution, other.Id.Value)],
        Told.Both(language => language.In(
            $"{PlaceNames.Of(register.Seats[one.Seat]).Sv}: två ersättare är nummer {one.Order} för samma person på samma gång.",
            $"{PlaceNames.Of(register.Seats[one.Seat]).En}: two substitutes are number {one.Order} for the same person at the same time.")),
        Remedies.OneOrderEach);
}
