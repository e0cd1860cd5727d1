using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

internal static class RoleForm
{
    public static Role Read(Fields fields)
    {
        var role = new Role
        {
            Id = new RoleId(fields.Id(RowKind.Role)),
            Names = fields.Names(),
            Organisation = new OrganisationId(fields.Pointer("organisation", RowKind.Organisation)),
            Unit = fields.OptionalPointer("unit", RowKind.Organisation) is { } unit ? new OrganisationId(unit) : null,
            OrganisationStated = fields.Flag("organisation-stated") ?? true,
            HowMany = fields.Number("how-many", 1, 10_000),
            KeepsRegister = fields.Flag("keeps-register") ?? false,
            Validity = fields.Validity(),
            Sources = fields.Citations(),
            LastVerified = fields.Verification(),
            Version = fields.Version(),
        };
        fields.Reading.RoleNames.TryAdd(role.Id, role.Names);
        return role;
    }

    public static void Write(YamlText text, Role role)
    {
        text.Field("id", role.Id.Value);
        NamesForm.Write(text, role.Names);
        text.Field("organisation", role.Organisation.Value);
        text.Field("unit", role.Unit?.Value);
        text.Field("organisation-stated", role.OrganisationStated ? null : false);
        text.Field("how-many", role.HowMany);
        text.Field("keeps-register", role.KeepsRegister ? true : null);
        EntryForm.Write(text, role);
    }
}
