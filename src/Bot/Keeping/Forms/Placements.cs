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

    /// <summary>A role where one appointment fills all its seats; a seat where it does not, as in the districts.</summary>
    /// <param name="only">Those of these groups and roles alone; empty for all.</param>
    public static IReadOnlyList<Choice> Choices(FormCall call, IReadOnlyCollection<EntityRef> only)
    {
        var roles = call.Register.Content.Roles
            .Where(role => role.Validity.Contains(call.Today) && call.Offers(role.Organisation) && IsHeldAsSuch(call.Register, role))
            .Where(role => only.Count == 0 || only.Contains(EntityRef.To(role.Id)) || call.Register.SeatsOf(role.Id).Any(seat => IsOf(seat.Group, only)))
            .Select(role => new Choice(RolePrefix + role.Id.Value, Titled(role.Names.In(call.Language), Organisation(call, role.Organisation))));
        var seats = Seats(call)
            .Where(one => one.Seat.Role is not { } role || call.Register.Find(role) is not { } row || !IsHeldAsSuch(call.Register, row))
            .Where(one => only.Count == 0 || IsOf(one.Group, only) || (one.Seat.Role is { } role && only.Contains(EntityRef.To(role))))
            .Select(one => new Choice(SeatPrefix + one.Seat.Id.Value, Titled(one.Seat.Names.In(call.Language), one.Group.Names.In(call.Language))));
        return [.. roles.Concat(seats).OrderBy(choice => choice.Title, StringComparer.CurrentCultureIgnoreCase)];
    }

    /// <summary>The seats of groups that exist, and of these those that who fills in the form may change.</summary>
    public static IEnumerable<SeatInGroup> Seats(FormCall call) => call.Register.Groups
        .Where(group => group.Validity.Contains(call.Today))
        .SelectMany(group => group.Seats.Where(seat => seat.Validity.Contains(call.Today) && call.Offers(seat.Organisation)).Select(seat => new SeatInGroup(group, seat)));

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

    // Where nobody can say in which of several groups, or which of several people, it is the seat that is held.
    private static bool IsHeldAsSuch(RegisterSnapshot register, Role role) =>
        register.SeatsOf(role.Id).All(one => one.Group.Pattern is null && register.FindPattern(one.Group.Id) is null && !one.Seat.OneOfSeveral);

    private static bool IsOf(Group group, IReadOnlyCollection<EntityRef> only) => only.Contains(EntityRef.To(group.Id)) || (group.Pattern is { } pattern && only.Contains(EntityRef.ToPattern(pattern)));

    private static string Organisation(FormCall call, OrganisationId id) => call.Register.Find(id)?.Names.In(call.Language) ?? id.Value;

    private static string Titled(string name, string where) => $"{(name.Length > 0 ? char.ToUpperInvariant(name[0]) + name[1..] : name)}, {where}";
}
