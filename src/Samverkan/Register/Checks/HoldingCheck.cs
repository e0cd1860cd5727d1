using Samverkan.Register.Model;

namespace Samverkan.Register.Checks;

/// <summary>Holdings of nothing, overlapping, or more than there are places.</summary>
internal static class HoldingCheck
{
    public static IEnumerable<Finding> Find(CheckedRegister register)
    {
        var current = register.Content.Holdings.Where(holding => !register.HasEnded(holding)).ToList();
        return
        [
            .. register.Content.Holdings.Where(holding => holding.Role is null && holding.Seat is null).Select(OfNothing),
            .. current.Where(holding => holding.Seat is not null).GroupBy(holding => holding.Seat.GetValueOrDefault())
                .SelectMany(held => Crowded(new RowRef(RowKind.Seat, held.Key.Value), held.Key.Value, register.Seats.TryGetValue(held.Key, out var found) ? found.Seat.Places : null, [.. held])),
            .. current.Where(holding => holding.Seat is null && holding.Role is not null).GroupBy(holding => holding.Role.GetValueOrDefault())
                .SelectMany(held => Crowded(new RowRef(RowKind.Role, held.Key.Value), held.Key.Value, register.Roles.TryGetValue(held.Key, out var role) ? role.HowMany : null, [.. held])),
        ];
    }

    private static IEnumerable<Finding> Crowded(RowRef row, string name, int? places, IReadOnlyList<Holding> holdings)
    {
        if ((places == 1 ? Overlaps.First(holdings) : Overlaps.FirstOfOnePerson(holdings)) is var (one, other))
        {
            yield return new Finding(
                FindingKind.OverlappingHoldings,
                FindingSeverity.Error,
                [row],
                new Localized($"Två innehav av {name} överlappar varandra: {one.Id} och {other.Id}.", $"Two holdings of {name} overlap: {one.Id} and {other.Id}."),
                Remedies.EndOne);
        }
        else if (places is { } most && Overlaps.AtOnce(holdings) is var count && count > most)
        {
            yield return new Finding(
                FindingKind.TooManyHolders,
                FindingSeverity.Error,
                [row],
                new Localized($"{name} har {most} platser men {count} innehavare på samma gång.", $"{name} has {most} places but {count} holders at the same time."),
                Remedies.EndOne);
        }
    }

    private static Finding OfNothing(Holding holding) => new(
        FindingKind.HoldingOfNothing,
        FindingSeverity.Error,
        [new RowRef(RowKind.Holding, holding.Id.Value)],
        new Localized($"Innehavet {holding.Id} säger varken vilken roll eller vilken plats det gäller.", $"The holding {holding.Id} names neither a role nor a seat."),
        Remedies.NameRoleOrSeat);
}
