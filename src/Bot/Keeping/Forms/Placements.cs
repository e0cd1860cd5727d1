using Samverkan.Bot.Cards.Inputs;
using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>The roles and seats that somebody can be appointed to, as choices of a form.</summary>
internal static class Placements
{
    private const string RolePrefix = "role:";
    private const string SeatPrefix = "seat:";

    /// <summary>A role where one appointment fills all its seats; a seat where it does not, as in the districts. Of these those that were meant.</summary>
    public static IEnumerable<Place> Fitting(FormCall call)
    {
        var roles = call.Register.Content.Roles
            .Where(role => role.Validity.Contains(call.Today) && call.Offers(role.Organisation) && IsHeldAsSuch(call.Register, role))
            .Select(role => new Place(RolePrefix + role.Id.Value, () => PlaceNames.Of(call, role), role.Id, call.Register.SeatsOf(role.Id).Select(one => one.Group)));
        return Narrowed.Of(call).Cut(roles.Concat(Seats(call, heldAsSuch: false).Select(one => OfSeat(call, one))));
    }

    /// <summary>The seats that were meant, those of roles too.</summary>
    public static IEnumerable<Place> FittingSeats(FormCall call) => Narrowed.Of(call).Cut(Seats(call, heldAsSuch: true).Select(one => OfSeat(call, one)));

    /// <summary>Whether there is anything to choose, and what is chosen already is theirs to choose.</summary>
    public static bool HasAny(FormCall call, string? chosen, IEnumerable<Place> fitting) => Named(call, chosen) is { } named ? call.Offers(named.Owner) : fitting.Any();

    /// <summary>Places to choose from; what is chosen already is among them.</summary>
    public static IReadOnlyList<Choice> Choices(FormCall call, string? chosen, IEnumerable<Place> fitting)
    {
        var choices = Place.Choices(fitting);
        return chosen is null || choices.Any(choice => choice.Value == chosen) || Named(call, chosen) is not { } named ? choices : [new Choice(chosen, named.Title), .. choices];
    }

    /// <summary>The seats of groups that exist, and of these those that who fills in the form may change.</summary>
    public static IEnumerable<SeatInGroup> Seats(FormCall call) => Seats(call, heldAsSuch: true);

    /// <returns>Null for what is no value of a choice.</returns>
    public static Placement? Parse(string? value) => value switch
    {
        _ when value?.StartsWith(RolePrefix, StringComparison.Ordinal) == true => new Placement.OfRole(new RoleId(value[RolePrefix.Length..])),
        _ when value?.StartsWith(SeatPrefix, StringComparison.Ordinal) == true => new Placement.OfSeat(new SeatId(value[SeatPrefix.Length..])),
        _ => null,
    };

    public static string Value(Placement place) => place switch
    {
        Placement.OfRole(var role) => RolePrefix + role.Value,
        Placement.OfSeat(var seat) => SeatPrefix + seat.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, null),
    };

    /// <summary>Whether it is the role that somebody is appointed to. Where nobody can say in which of several groups, or which of several people, it is the seat.</summary>
    public static bool IsHeldAsSuch(RegisterSnapshot register, Role role) =>
        register.SeatsOf(role.Id).All(one => one.Group.Pattern is null && register.FindPattern(one.Group.Id) is null && !one.Seat.OneOfSeveral);

    private static IEnumerable<SeatInGroup> Seats(FormCall call, bool heldAsSuch)
    {
        // Asked once for each: a register has a hundred thousand seats of a few organisations and roles.
        var offered = new Dictionary<OrganisationId, bool>();
        var asSuch = new Dictionary<RoleId, bool>();
        foreach (var group in call.Register.Groups.Where(group => group.Validity.Contains(call.Today)))
        {
            foreach (var seat in group.Seats.Where(seat => seat.Validity.Contains(call.Today) && IsOffered(seat.Organisation) && (heldAsSuch || !IsOfRole(seat))))
            {
                yield return new SeatInGroup(group, seat);
            }
        }

        bool IsOffered(OrganisationId organisation) => offered.TryGetValue(organisation, out var known) ? known : offered[organisation] = call.Offers(organisation);

        bool IsOfRole(Seat seat) => seat.Role is { } id
            && (asSuch.TryGetValue(id, out var known) ? known : asSuch[id] = call.Register.Find(id) is { } role && IsHeldAsSuch(call.Register, role));
    }

    private static Place OfSeat(FormCall call, SeatInGroup place) => new(SeatPrefix + place.Seat.Id.Value, () => PlaceNames.Of(call, place), place.Seat.Role, [place.Group]);

    private static (OrganisationId Owner, string Title)? Named(FormCall call, string? chosen) => Parse(chosen) switch
    {
        Placement.OfRole(var id) when call.Register.Find(id) is { } role => (role.Organisation, PlaceNames.Of(call, role)),
        Placement.OfSeat(var id) when call.Register.Find(id) is { } place && call.Register.Find(place.Group.Id) is not null => (place.Seat.Organisation, PlaceNames.Of(call, place)),
        _ => null,
    };
}
