using Samverkan.Register.Model;
using Samverkan.Register.Yaml;

namespace Samverkan.Register.Export.Popolo;

/// <summary>Holdings and substitutions as memberships.</summary>
internal sealed class PopoloMemberships(ExportScope scope, PopoloGroups groups, PopoloLinks links, Language language)
{
    private readonly Dictionary<SeatId, SeatInGroup> seats = scope.Groups.SelectMany(group => group.Seats.Select(seat => new SeatInGroup(group, seat))).DistinctBy(one => one.Seat.Id).ToDictionary(one => one.Seat.Id);
    private readonly Dictionary<RoleId, Role> roles = scope.Content.Roles.DistinctBy(role => role.Id).ToDictionary(role => role.Id);
    private readonly HashSet<string> holdings = [.. scope.Content.Holdings.Select(holding => holding.Id.Value)];
    private readonly RoleHolders roleHolders = new(scope);

    public IEnumerable<PopoloMembership> All => scope.Holdings.Select(Of).OfType<PopoloMembership>().Concat(ByRole).Concat(scope.Substitutions.Select(Of).OfType<PopoloMembership>());

    private IEnumerable<PopoloMembership> ByRole =>
        from one in seats.Values
        from holding in roleHolders.Of(one.Group, one.Seat)
        where holding.Validity.Overlaps(one.Seat.Validity)
        select On(one, holding) with
        {
            Id = $"{holding.Id}@{one.Seat.Id}",
            StartDate = Later(holding.Validity.From, one.Seat.Validity.From),
            EndDate = Earlier(holding.Validity.To, one.Seat.Validity.To),
        };

    private PopoloMembership? Of(Holding holding)
    {
        if (holding.Seat is { } seat)
        {
            return seats.GetValueOrDefault(seat) is { } one ? On(one, holding) : null;
        }

        return holding.Role is { } role && roles.GetValueOrDefault(role) is { } held
            ? new PopoloMembership
            {
                Id = holding.Id.Value,
                Role = held.Names.In(language),
                PersonId = holding.Person.Value,
                OrganizationId = (held.Unit ?? held.Organisation).Value,
                PostId = held.Id.Value,
                StartDate = holding.Validity.From,
                EndDate = holding.Validity.To,
                Sources = links.Of(holding),
            }
            : null;
    }

    private PopoloMembership? Of(Substitution substitution) => seats.GetValueOrDefault(substitution.Seat) is not { } one ? null : new PopoloMembership
    {
        Id = holdings.Contains(substitution.Id.Value) ? $"substitute:{substitution.Id}" : substitution.Id.Value,
        Role = "substitute",
        PersonId = substitution.Person.Value,
        OrganizationId = groups.IdOf(one.Group),
        PostId = one.Seat.Id.Value,
        OnBehalfOfId = BehalfOf(one.Seat),
        StartDate = substitution.Meeting ?? substitution.Validity.From,
        EndDate = substitution.Meeting ?? substitution.Validity.To,
        Sources = links.Of(substitution),
    };

    private PopoloMembership On(SeatInGroup one, Holding holding) => new()
    {
        Id = holding.Id.Value,
        Role = FileWords.Functions.For(one.Seat.Function),
        PersonId = holding.Person.Value,
        OrganizationId = groups.IdOf(one.Group),
        PostId = one.Seat.Id.Value,
        OnBehalfOfId = BehalfOf(one.Seat),
        StartDate = holding.Validity.From,
        EndDate = holding.Validity.To,
        Sources = links.Of(holding),
    };

    private static string? BehalfOf(Seat seat) => seat.OrganisationStated ? (seat.Unit ?? seat.Organisation).Value : null;

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other : one;

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;
}
