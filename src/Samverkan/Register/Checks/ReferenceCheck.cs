using Samverkan.Register.Model;

namespace Samverkan.Register.Checks;

/// <summary>Rows that point at a row which is not there: an unknown seat, role, person, group, and so on.</summary>
internal static class ReferenceCheck
{
    public static IEnumerable<Finding> Find(CheckedRegister register)
    {
        var byKind = new Lazy<ILookup<RowKind, string>>(() => AllRows.Of(register.Content)
            .Concat(register.Groups.Select(group => new RowRef(RowKind.Group, group.Id.Value)))
            .Concat(register.Seats.Keys.Select(seat => new RowRef(RowKind.Seat, seat.Value)))
            .Distinct()
            .ToLookup(row => row.Kind, row => row.Id));
        return References(register.Content)
            .Where(reference => !register.Has(reference.To))
            .Distinct()
            .Select(reference => Unknown(reference.From, reference.To, byKind.Value[reference.To.Kind]));
    }

    private static Finding Unknown(RowRef from, RowRef to, IEnumerable<string> known)
    {
        var (row, none) = (RowWords.Of(from.Kind), RowWords.NoneOf(to.Kind));
        var nearest = Nearest.To(to.Id, known);
        return new Finding(
            FindingKind.UnknownReference,
            FindingSeverity.Error,
            [from],
            new Localized($"{from.Id} ({row.Sv}) pekar på {to.Id}, men det finns {none.Sv} med det id:t.", $"{from.Id} ({row.En}) points at {to.Id}, but there is {none.En} with that id."),
            nearest is null ? Remedies.PointAtWhatExists : new Localized($"Menade du {nearest}? {Remedies.PointAtWhatExists.Sv}", $"Did you mean {nearest}? {Remedies.PointAtWhatExists.En}"));
    }

    private static IEnumerable<(RowRef From, RowRef To)> References(RegisterContent content) =>
        content.Organisations.SelectMany(row => Ones(new(RowKind.Organisation, row.Id.Value), (RowKind.Organisation, row.Parent?.Value)))
            .Concat(content.Roles.SelectMany(row => Ones(new(RowKind.Role, row.Id.Value), (RowKind.Organisation, row.Organisation.Value), (RowKind.Organisation, row.Unit?.Value))))
            .Concat(content.Patterns.SelectMany(row => OfGroup(new(RowKind.Pattern, row.Id.Value), row.Prototype)))
            .Concat(content.Groups.SelectMany(row => OfGroup(new(RowKind.Group, row.Id.Value), row)))
            .Concat(content.Relations.SelectMany(row => new[] { row.From, row.To }.Select(entity => (new RowRef(RowKind.Relation, row.Id.Value), RowRef.To(entity)))))
            .Concat(content.Terms.Where(row => row.LeadsTo is not null).Select(row => (new RowRef(RowKind.Term, row.Id.Value), RowRef.To(row.LeadsTo.GetValueOrDefault()))))
            .Concat(content.Holdings.SelectMany(row => Ones(new(RowKind.Holding, row.Id.Value), (RowKind.Person, row.Person.Value), (RowKind.Role, row.Role?.Value), (RowKind.Seat, row.Seat?.Value))))
            .Concat(content.Substitutions.SelectMany(row => Ones(new(RowKind.Substitution, row.Id.Value), (RowKind.Seat, row.Seat.Value), (RowKind.Person, row.Person.Value), (RowKind.Person, row.For?.Value))));

    private static IEnumerable<(RowRef From, RowRef To)> OfGroup(RowRef row, Group group) =>
    [
        .. Ones(row, (RowKind.Area, group.Area?.Value), (RowKind.Pattern, group.Pattern?.Value)),
        .. (group.Coverage as Fact<AreaCoverage>.Stated)?.Value.Named.Select(area => (row, new RowRef(RowKind.Area, area.Value))) ?? [],
        .. group.Seats.SelectMany(seat => Ones(new(RowKind.Seat, seat.Id.Value), (RowKind.Role, seat.Role?.Value), (RowKind.Organisation, seat.Organisation.Value), (RowKind.Organisation, seat.Unit?.Value))),
        .. group.Seats.Where(seat => seat.AppointedBy is not null).Select(seat => (new RowRef(RowKind.Seat, seat.Id.Value), RowRef.To(seat.AppointedBy.GetValueOrDefault()))),
    ];

    private static IEnumerable<(RowRef From, RowRef To)> Ones(RowRef from, params (RowKind Kind, string? Id)[] to) =>
        to.Where(one => one.Id is not null).Select(one => (from, new RowRef(one.Kind, one.Id ?? "")));
}
