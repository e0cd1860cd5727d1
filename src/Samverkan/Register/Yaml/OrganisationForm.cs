using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

internal static class OrganisationForm
{
    public static Organisation Read(Fields fields) => new()
    {
        Id = new OrganisationId(fields.Id(RowKind.Organisation)),
        Names = fields.Names(),
        Parent = fields.OptionalPointer("parent", RowKind.Organisation) is { } parent ? new OrganisationId(parent) : null,
        TenantId = fields.OptionalText("tenant"),
        Validity = fields.Validity(),
        Sources = fields.Citations(),
        LastVerified = fields.Verification(),
        Version = fields.Version(),
    };

    public static void Write(YamlText text, Organisation organisation)
    {
        text.Field("id", organisation.Id.Value);
        NamesForm.Write(text, organisation.Names);
        text.Field("parent", organisation.Parent?.Value);
        text.Field("tenant", organisation.TenantId);
        EntryForm.Write(text, organisation);
    }
}
