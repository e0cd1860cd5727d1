using Samverkan.Register.Model;

namespace Samverkan.Register.Export.Printed;

/// <summary>Who has the seats on a day, or will have them after it.</summary>
internal sealed class PrintedSeats(ExportScope scope, DateOnly today)
{
    private readonly RoleHolders roleHolders = new(scope);
    private readonly ILookup<SeatId, Holding> holdings = scope.Holdings.Where(holding => holding.Seat is not null).ToLookup(holding => holding.Seat.GetValueOrDefault());
    private readonly ILookup<SeatId, Substitution> substitutions = scope.Substitutions.ToLookup(substitution => substitution.Seat);

    public bool IsShown(Entry entry) => !(entry.Validity.To < today);

    public IReadOnlyList<PrintedLine> Of(Group group, Seat seat) =>
    [
        .. holdings[seat.Id].Concat(roleHolders.Of(group, seat)).Where(IsShown).OrderBy(holding => holding.Validity.From)
            .Select(holding => Line(holding.Person, isSubstitute: false, holding.Validity, holding)).OfType<PrintedLine>(),
        .. substitutions[seat.Id].Where(IsShown).Where(substitution => !(substitution.Meeting < today)).OrderBy(substitution => substitution.Order)
            .Select(substitution => Line(substitution.Person, isSubstitute: true, substitution.Meeting is { } day ? new Validity(day, day) : substitution.Validity, substitution)).OfType<PrintedLine>(),
    ];

    private PrintedLine? Line(PersonId person, bool isSubstitute, Validity validity, Entry entry) =>
        scope.Find(person) is { } named ? new PrintedLine(named, isSubstitute, validity, entry.Sources) : null;
}
