using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

/// <summary>A seat stands under its group; its id there is without the group, and without a name of its own it has its role's.</summary>
internal static class SeatForm
{
    private const string ManyPlaces = "not-stated";

    public static Seat Read(Fields fields, string group, RowKind owner)
    {
        var role = fields.OptionalPointer("role", RowKind.Role) is { } id ? new RoleId(id) : (RoleId?)null;
        return new Seat
        {
            Id = new SeatId(fields.SeatId(group, owner)),
            Function = fields.Word("function", FileWords.Functions),
            Names = NamesOf(fields, role),
            Role = role,
            Organisation = new OrganisationId(fields.Pointer("organisation", RowKind.Organisation)),
            Unit = fields.OptionalPointer("unit", RowKind.Organisation) is { } unit ? new OrganisationId(unit) : null,
            OrganisationStated = fields.Flag("organisation-stated") ?? true,
            Places = fields.Peek("places") is Node.Scalar { Text: ManyPlaces } ? null : fields.Number("places", 1, 1000) ?? 1,
            OneOfSeveral = fields.Flag("one-of-several") ?? false,
            Rank = fields.Number("rank", 1, 1000),
            Voting = fields.Flag("voting"),
            ExOfficio = fields.Flag("ex-officio"),
            Requirement = fields.OptionalLocalized("requirement"),
            AppointedBy = fields.OptionalEntity("appointed-by"),
            Validity = fields.Validity(),
            Sources = fields.Citations(),
            LastVerified = fields.Verification(),
            Version = fields.Version(),
        };
    }

    public static void Write(YamlText text, Seat seat, IReadOnlyDictionary<RoleId, Names> roles)
    {
        text.Field("id", seat.Id.Value[(seat.Id.Value.IndexOf('#', StringComparison.Ordinal) + 1)..]);
        text.Field("function", FileWords.Functions.For(seat.Function));
        text.Field("role", seat.Role?.Value);
        if (seat.Role is not { } role || !roles.TryGetValue(role, out var names) || !NamesForm.Same(names, seat.Names))
        {
            NamesForm.Write(text, seat.Names);
        }

        text.Field("organisation", seat.Organisation.Value);
        text.Field("unit", seat.Unit?.Value);
        text.Field("organisation-stated", seat.OrganisationStated ? null : false);
        WritePlaces(text, seat);
        text.Field("rank", seat.Rank);
        text.Field("voting", seat.Voting);
        text.Field("ex-officio", seat.ExOfficio);
        text.Field("requirement", seat.Requirement);
        text.Field("appointed-by", EntityForm.Of(seat.AppointedBy));
        EntryForm.Write(text, seat);
    }

    private static void WritePlaces(YamlText text, Seat seat)
    {
        if (seat.Places is null)
        {
            text.Raw("places", ManyPlaces);
        }
        else if (seat.Places != 1)
        {
            text.Field("places", seat.Places);
        }

        text.Field("one-of-several", seat.OneOfSeveral ? true : null);
    }

    private static Names NamesOf(Fields fields, RoleId? role) =>
        role is { } id && !fields.Has("name") && fields.Reading.RoleNames.GetValueOrDefault(id) is { } names ? names : fields.Names();
}
