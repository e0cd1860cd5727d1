using Samverkan.Register.Model;

namespace Samverkan.Register.Export.Popolo;

internal static class PopoloNames
{
    /// <summary>The name in the other language, the short name and the aliases.</summary>
    /// <returns>Null when there are none.</returns>
    public static IReadOnlyList<PopoloOtherName>? OthersOf(Names names, Language language)
    {
        var other = language == Language.Swedish ? Language.English : Language.Swedish;
        PopoloOtherName?[] all =
        [
            names.In(other) == names.In(language) ? null : new PopoloOtherName(names.In(other), language == Language.Swedish ? "English" : "svenska"),
            names.ShortName is { } brief ? new PopoloOtherName(brief.In(language), language == Language.Swedish ? "kortnamn" : "short name") : null,
            .. (language == Language.Swedish ? names.AliasesSv : names.AliasesEn).Select(alias => new PopoloOtherName(alias, null)),
        ];
        PopoloOtherName[] given = [.. all.OfType<PopoloOtherName>()];
        return given.Length == 0 ? null : given;
    }
}
