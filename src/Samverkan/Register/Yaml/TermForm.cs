using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

internal static class TermForm
{
    public static Term Read(Fields fields) => new()
    {
        Id = new TermId(fields.Id(RowKind.Term)),
        Names = fields.Names(),
        Meaning = fields.Localized("meaning"),
        SpelledOut = fields.Flag("spelled-out") ?? true,
        LeadsTo = fields.OptionalEntity("leads-to"),
        Validity = fields.Validity(),
        Sources = fields.Citations(),
        LastVerified = fields.Verification(),
        Version = fields.Version(),
    };

    public static void Write(YamlText text, Term term)
    {
        text.Field("id", term.Id.Value);
        NamesForm.Write(text, term.Names);
        text.Field("meaning", term.Meaning);
        text.Field("spelled-out", term.SpelledOut ? null : false);
        text.Field("leads-to", EntityForm.Of(term.LeadsTo));
        EntryForm.Write(text, term);
    }
}
