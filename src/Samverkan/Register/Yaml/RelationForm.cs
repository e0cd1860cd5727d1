using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

internal static class RelationForm
{
    public static Relation Read(Fields fields) => new()
    {
        Id = new RelationId(fields.Id(RowKind.Relation)),
        Kind = fields.Word("kind", FileWords.Relations),
        From = fields.Entity("who"),
        To = fields.Entity("whom"),
        Manner = fields.OptionalLocalized("manner"),
        Validity = fields.Validity(),
        Sources = fields.Citations(),
        LastVerified = fields.Verification(),
        Version = fields.Version(),
    };

    public static void Write(YamlText text, Relation relation)
    {
        text.Field("id", relation.Id.Value);
        text.Field("who", EntityForm.Of(relation.From));
        text.Field("kind", FileWords.Relations.For(relation.Kind));
        text.Field("whom", EntityForm.Of(relation.To));
        text.Field("manner", relation.Manner);
        EntryForm.Write(text, relation);
    }
}
