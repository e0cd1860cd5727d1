using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

internal static class SubstitutionForm
{
    public static Substitution Read(Fields fields) => new()
    {
        Id = new SubstitutionId(fields.Id(RowKind.Substitution)),
        Seat = new SeatId(fields.Pointer("seat", RowKind.Seat)),
        Person = new PersonId(fields.Pointer("person", RowKind.Person)),
        For = fields.OptionalPointer("for", RowKind.Person) is { } person ? new PersonId(person) : null,
        Order = fields.Number("order", 1, 1000) ?? 1,
        Meeting = fields.Date("meeting"),
        Decision = fields.OptionalText("decision"),
        Validity = fields.Validity(),
        Sources = fields.Citations(),
        LastVerified = fields.Verification(),
        Version = fields.Version(),
    };

    public static void Write(YamlText text, Substitution substitution)
    {
        text.Field("id", substitution.Id.Value);
        text.Field("seat", substitution.Seat.Value);
        text.Field("person", substitution.Person.Value);
        text.Field("for", substitution.For?.Value);
        text.Field("order", substitution.Order == 1 ? null : substitution.Order);
        text.Field("meeting", substitution.Meeting);
        text.Field("decision", substitution.Decision);
        EntryForm.Write(text, substitution);
    }
}
