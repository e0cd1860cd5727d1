using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

/// <summary><c>name</c>, <c>definite</c>, <c>short</c>, <c>plural</c> and <c>aliases</c> of a row.</summary>
internal static class NamesForm
{
    public static Names Names(this Fields fields)
    {
        var aliases = fields.Below("aliases", below => Tuple.Create(below.Texts("sv"), below.Texts("en")));
        return new Names
        {
            Name = fields.Localized("name"),
            Definite = fields.OptionalLocalized("definite"),
            ShortName = fields.OptionalLocalized("short"),
            Plural = fields.Flag("plural") ?? false,
            AliasesSv = aliases?.Item1 ?? [],
            AliasesEn = aliases?.Item2 ?? [],
        };
    }

    public static void Write(YamlText text, Names names)
    {
        text.Field("name", names.Name);
        text.Field("definite", names.Definite);
        text.Field("short", names.ShortName);
        text.Field("plural", names.Plural ? true : null);
        if (names.AliasesSv.Count + names.AliasesEn.Count > 0)
        {
            text.Below("aliases", below =>
            {
                below.Field("sv", names.AliasesSv);
                below.Field("en", names.AliasesEn);
            });
        }
    }

    public static bool Same(Names left, Names right) =>
        left with { AliasesSv = [], AliasesEn = [] } == right with { AliasesSv = [], AliasesEn = [] }
        && left.AliasesSv.SequenceEqual(right.AliasesSv)
        && left.AliasesEn.SequenceEqual(right.AliasesEn);
}
