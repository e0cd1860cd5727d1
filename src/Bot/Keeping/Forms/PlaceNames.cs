using System.Globalization;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>What the choices of a form call roles, seats and holdings.</summary>
internal static class PlaceNames
{
    public static string Of(FormCall call, Role role) => Titled(role.Names.In(call.Language), call.Register.Find(role.Organisation)?.Names.In(call.Language) ?? role.Organisation.Value);

    public static string Of(FormCall call, SeatInGroup place) => Titled(place.Seat.Names.In(call.Language), place.Group.Names.In(call.Language));

    public static string Of(FormCall call, Holding holding) =>
        holding.Seat is { } seat && call.Register.Find(seat) is { } place ? Of(call, place)
        : holding.Role is { } id && call.Register.Find(id) is { } role ? Of(call, role)
        : holding.Id.Value;

    /// <summary>Whose it is, what, and when: "Siv Testsson: Stadsdirektör, Göteborgs Stad (2026-01-01–)".</summary>
    public static string Held(FormCall call, PersonId person, string place, Validity validity) =>
        $"{call.Find(person)?.Name ?? call.Texts.SomebodyProtected}: {place} ({Day(validity.From)}–{Day(validity.To)})";

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Titled(string name, string where) => $"{(name.Length > 0 ? char.ToUpperInvariant(name[0]) + name[1..] : name)}, {where}";
}
