using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>What people hold, as choices of a form: their holdings of roles and seats, and where they are substitutes.</summary>
internal static class HeldRows
{
    private const string HoldingPrefix = "holding:";
    private const string SubstitutionPrefix = "substitution:";

    public static string Value(HoldingId id) => HoldingPrefix + id.Value;

    public static string Value(SubstitutionId id) => SubstitutionPrefix + id.Value;

    /// <summary>The holdings that who fills in the form may change, or propose to.</summary>
    /// <param name="ended">Also those that have ended.</param>
    public static IEnumerable<Place> Holdings(FormCall call, bool ended)
    {
        var offered = new Dictionary<OrganisationId, bool>();
        return call.Register.Content.Holdings
            .Where(holding => (ended || !(holding.Validity.To < call.Today)) && call.Find(holding.Person) is not null && OwnedRows.OwnerOf(call.Register, holding) is { } owner && IsOffered(owner))
            .Select(holding => new Place(
                Value(holding.Id),
                () => PlaceNames.Held(call, holding.Person, PlaceNames.Of(call, holding), holding.Validity),
                holding.Role ?? (holding.Seat is { } seat ? call.Register.Find(seat)?.Seat.Role : null),
                GroupsOf(call.Register, holding),
                holding.Person));

        bool IsOffered(OrganisationId organisation) => offered.TryGetValue(organisation, out var known) ? known : offered[organisation] = call.Offers(organisation);
    }

    public static IEnumerable<Place> Substitutions(FormCall call) =>
        from substitution in call.Register.Content.Substitutions
        where !(substitution.Validity.To < call.Today) && call.Find(substitution.Person) is not null
        let place = call.Register.Find(substitution.Seat)
        where place is not null && call.Offers(place.Seat.Organisation)
        select new Place(
            Value(substitution.Id),
            () => PlaceNames.Held(call, substitution.Person, $"{call.People.SubstituteWord}, {PlaceNames.Of(call, place)}", substitution.Validity),
            place.Seat.Role,
            [place.Group],
            substitution.Person);

    /// <summary>Those of the rows that were meant.</summary>
    public static IEnumerable<Place> Fitting(FormCall call, IEnumerable<Place> rows)
    {
        var named = Narrowed.Of(call);
        return named.Cut(rows.Where(row => row.Person is not { } person || named.Fits(person)));
    }

    /// <returns>Null for what is not there, or is of somebody whom only administrators see.</returns>
    public static Holding? FindHolding(FormCall call, string? value) =>
        Id(value, HoldingPrefix) is { } id && call.Register.Content.Holdings.FirstOrDefault(row => row.Id.Value == id) is { } holding && call.Find(holding.Person) is not null ? holding : null;

    /// <inheritdoc cref="FindHolding"/>
    public static Substitution? FindSubstitution(FormCall call, string? value) =>
        Id(value, SubstitutionPrefix) is { } id && call.Register.Content.Substitutions.FirstOrDefault(row => row.Id.Value == id) is { } substitution && call.Find(substitution.Person) is not null ? substitution : null;

    private static string? Id(string? value, string prefix) => value?.StartsWith(prefix, StringComparison.Ordinal) == true ? value[prefix.Length..] : null;

    private static IEnumerable<Group> GroupsOf(RegisterSnapshot register, Holding holding) =>
        holding.Seat is { } seat ? register.Find(seat) is { } place ? [place.Group] : []
        : holding.Role is { } role ? register.SeatsOf(role).Select(one => one.Group)
        : [];
}
