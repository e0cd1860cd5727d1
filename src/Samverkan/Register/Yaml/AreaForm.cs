using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

internal static class AreaForm
{
    public static Area Read(Fields fields) => new()
    {
        Id = new AreaId(fields.Id(RowKind.Area)),
        Kind = fields.Word("kind", FileWords.AreaKinds),
        Names = fields.Names(),
        Validity = fields.Validity(),
        Sources = fields.Citations(),
        LastVerified = fields.Verification(),
        Version = fields.Version(),
    };

    public static void Write(YamlText text, Area area)
    {
        text.Field("id", area.Id.Value);
        text.Field("kind", FileWords.AreaKinds.For(area.Kind));
        NamesForm.Write(text, area.Names);
        EntryForm.Write(text, area);
    }
}
