using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

internal static class PartForm
{
    public static GroupPart Read(Fields fields) => new()
    {
        Names = fields.Names(),
        Validity = fields.Validity(),
        Sources = fields.Citations(),
        LastVerified = fields.Verification(),
        Version = fields.Version(),
    };

    public static void Write(YamlText text, GroupPart part)
    {
        NamesForm.Write(text, part.Names);
        EntryForm.Write(text, part);
    }
}
