using Samverkan.Register.Model;

namespace Samverkan.Register.Checks;

/// <summary>Groups that nobody coordinates: neither a seat nor a relation says who does.</summary>
internal static class CoordinatorCheck
{
    public static IEnumerable<Finding> Find(CheckedRegister register)
    {
        var coordinated = register.Content.Relations
            .Where(relation => relation.Kind == RelationKind.Coordinates && !register.HasEnded(relation))
            .Select(relation => RowRef.To(relation.To))
            .ToHashSet();
        return register.Written
            .Where(pair => !coordinated.Contains(pair.Row) && !(pair.Group.Pattern is { } pattern && coordinated.Contains(new RowRef(RowKind.Pattern, pattern.Value))))
            .Where(pair => !pair.Group.Seats.Any(seat => seat.Function == SeatFunction.Coordinator && !register.HasEnded(seat)))
            .Select(pair => new Finding(
                FindingKind.NoCoordinator,
                FindingSeverity.Note,
                [pair.Row],
                new Localized($"{pair.Group.Names.Name.Sv} har ingen registrerad samordnare.", $"{pair.Group.Names.Name.En} {(pair.Group.Names.Plural ? "have" : "has")} no registered coordinator."),
                Remedies.AddCoordinator));
    }
}
