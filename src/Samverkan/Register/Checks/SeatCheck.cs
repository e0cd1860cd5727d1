using Samverkan.Register.Model;

namespace Samverkan.Register.Checks;

/// <summary>Groups without seats, and groups of a cooperation in which one side has none.</summary>
internal static class SeatCheck
{
    public static IEnumerable<Finding> Find(CheckedRegister register)
    {
        OrganisationId[] roots = [.. register.Content.Organisations.Where(organisation => organisation.Parent is null && !register.HasEnded(organisation)).Select(organisation => organisation.Id)];
        return register.Written.SelectMany(pair => Check(register, pair.Row, pair.Group, roots));
    }

    private static IEnumerable<Finding> Check(CheckedRegister register, RowRef row, Group group, OrganisationId[] roots)
    {
        var seats = group.Seats.Where(seat => !register.HasEnded(seat)).ToList();
        var seated = seats.Select(seat => register.RootOf(seat.Organisation)).OfType<OrganisationId>().ToHashSet();
        var name = group.Names.Name;
        var has = group.Names.Plural ? "have" : "has";
        if (seats.Count == 0)
        {
            yield return new Finding(
                FindingKind.GroupWithoutSeats,
                FindingSeverity.Warning,
                [row],
                new Localized($"{name.Sv} har inga platser.", $"{name.En} {has} no seats."),
                Remedies.AddSeat);
        }
        else if (roots.Length > 1 && seated.Count == 1)
        {
            var missing = roots.Where(root => !seated.Contains(root)).Select(root => register.Organisations[root].Names.Name).ToList();
            yield return new Finding(
                FindingKind.OrganisationWithoutSeat,
                FindingSeverity.Warning,
                [row],
                new Localized(
                    $"{name.Sv} har ingen plats för {string.Join(" eller ", missing.Select(one => one.Sv))}.",
                    $"{name.En} {has} no seat for {string.Join(" or ", missing.Select(one => one.En))}."),
                Remedies.AddSeat);
        }
    }
}
