using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

internal static class HoldingForm
{
    public static Holding Read(Fields fields)
    {
        var holding = new Holding
        {
            Id = new HoldingId(fields.Id(RowKind.Holding)),
            Person = new PersonId(fields.Pointer("person", RowKind.Person)),
            Role = fields.OptionalPointer("role", RowKind.Role) is { } role ? new RoleId(role) : null,
            Seat = fields.OptionalPointer("seat", RowKind.Seat) is { } seat ? new SeatId(seat) : null,
            Appointed = fields.Date("appointed"),
            Decision = fields.OptionalText("decision"),
            Ratified = fields.Flag("ratified"),
            EndReason = fields.OptionalText("end-reason"),
            Absence = Absence(fields),
            Validity = fields.Validity(),
            Sources = fields.Citations(),
            LastVerified = fields.Verification(),
            Version = fields.Version(),
        };
        if (holding.Role is null && holding.Seat is null)
        {
            fields.Add(fields.Place, HoldsNothing, HoldsNothingRemedy);
        }

        return holding;
    }

    public static void Write(YamlText text, Holding holding)
    {
        text.Field("id", holding.Id.Value);
        text.Field("person", holding.Person.Value);
        text.Field("role", holding.Role?.Value);
        text.Field("seat", holding.Seat?.Value);
        text.Field("appointed", holding.Appointed);
        text.Field("decision", holding.Decision);
        text.Field("ratified", holding.Ratified);
        text.Field("end-reason", holding.EndReason);
        text.Field("absent-from", holding.Absence?.From);
        text.Field("absent-to", holding.Absence?.To);
        EntryForm.Write(text, holding);
    }

    private static Validity? Absence(Fields fields) =>
        new Validity(fields.Date("absent-from"), fields.Date("absent-to")) is var absence && absence != Validity.Always ? absence : null;

    private static readonly Localized HoldsNothing = new(
        "Innehavet säger varken vilken roll eller vilken plats det gäller.",
        "The holding names neither a role nor a seat.");

    private static readonly Localized HoldsNothingRemedy = new("Lägg till role: eller seat:.", "Add role: or seat:.");
}
