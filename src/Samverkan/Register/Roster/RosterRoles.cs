using Samverkan.Register.Model;

namespace Samverkan.Register.Roster;

/// <summary>Finds the role or the seat that a cell means: by id, or a role by one of its names.</summary>
internal sealed class RosterRoles
{
    private readonly Dictionary<string, Role> byId;
    private readonly Dictionary<string, Seat> seats;
    private readonly ILookup<string, Role> byName;

    public RosterRoles(RegisterContent content)
    {
        byId = content.Roles.DistinctBy(role => role.Id).ToDictionary(role => role.Id.Value);
        seats = ExpandedGroups.Of(content).SelectMany(group => group.Seats).DistinctBy(seat => seat.Id).ToDictionary(seat => seat.Id.Value);
        byName = content.Roles
            .SelectMany(role => NamesOf(role.Names).Select(name => (Name: Folded(name), Role: role)).DistinctBy(pair => pair.Name))
            .ToLookup(pair => pair.Name, pair => pair.Role);
    }

    public Role? Role(RosterRow row, string text, ICollection<FileFinding> findings)
    {
        if (byId.TryGetValue(text, out var role))
        {
            return role;
        }

        Role[] named = [.. byName[Folded(text)]];
        if (named.Length == 1)
        {
            return named[0];
        }

        findings.Add(named.Length == 0
            ? row.Finding(RosterColumn.Role, RosterMessages.UnknownRole(text), RosterMessages.DidYouMean(Nearest.To(text, Known)))
            : row.Finding(RosterColumn.Role, RosterMessages.SeveralRoles(text), RosterMessages.Choose(named.Select(one => one.Id.Value))));
        return null;
    }

    public Seat? Seat(RosterRow row, string text, ICollection<FileFinding> findings)
    {
        if (seats.TryGetValue(text, out var seat))
        {
            return seat;
        }

        findings.Add(row.Finding(RosterColumn.Seat, RosterMessages.UnknownSeat(text), RosterMessages.DidYouMean(Nearest.To(text, seats.Keys))));
        return null;
    }

    private IEnumerable<string> Known => byId.Values.SelectMany(role => NamesOf(role.Names)).Concat(byId.Keys);

    private static IEnumerable<string> NamesOf(Names names) =>
    [
        .. new[] { names.Name, names.Definite, names.ShortName }.OfType<Localized>().SelectMany(name => new[] { name.Sv, name.En }),
        .. names.AliasesSv,
        .. names.AliasesEn,
    ];

    private static string Folded(string name) => string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
