using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

internal static class PersonForm
{
    public static Person Read(Fields fields) => new()
    {
        Id = new PersonId(fields.Id(RowKind.Person)),
        Name = fields.Text("name"),
        TenantId = fields.OptionalText("tenant"),
        ObjectId = fields.OptionalText("object-id"),
        Address = fields.OptionalText("address"),
        ProtectedIdentity = fields.Flag("protected-identity") ?? false,
        Validity = fields.Validity(),
        Sources = fields.Citations(),
        LastVerified = fields.Verification(),
        Version = fields.Version(),
    };

    public static void Write(YamlText text, Person person)
    {
        text.Field("id", person.Id.Value);
        text.Field("name", person.Name);
        text.Field("tenant", person.TenantId);
        text.Field("object-id", person.ObjectId);
        text.Field("address", person.Address);
        text.Field("protected-identity", person.ProtectedIdentity ? true : null);
        EntryForm.Write(text, person);
    }
}
