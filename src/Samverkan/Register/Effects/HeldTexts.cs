using Samverkan.Register.Model;

namespace Samverkan.Register.Effects;

/// <summary>People, what they hold, and for whom they step in, in one line each.</summary>
internal static class HeldTexts
{
    /// <summary>Letters of a directory id that tell it from another.</summary>
    private const int IdEnd = 4;

    public static Localized Place(EffectNames names, Holding holding) => Told.Both(language => holding switch
    {
        { Seat: { } seat } => Told.Sentence(names.Seat(seat, language)),
        { Role: { } role } => Told.Sentence(names.Role(role, language)),
        _ => language.In("Uppdrag", "Holding"),
    });

    public static Localized Of(EffectNames names, Holding holding) => Told.Both(language => Told.Join(
        names.Person(holding.Person, language),
        Told.Period(holding.Validity, language),
        holding.Decision is { } decision ? $"{language.In("beslut", "decision")}: {decision}" : null,
        holding.Absence is { } away ? $"{language.In("frånvarande", "absent")} {Told.Period(away, language)}" : null,
        holding.EndReason));

    public static Localized Place(EffectNames names, Substitution substitution) =>
        Told.Both(language => $"{language.In("Ersättare", "Substitute")}: {names.Seat(substitution.Seat, language)}");

    public static Localized Of(EffectNames names, Substitution substitution) => Told.Both(language => Told.Join(
        names.Person(substitution.Person, language),
        substitution.For is { } whom ? $"{language.In("för", "for")} {names.Person(whom, language)}" : null,
        substitution.Order > 1 ? $"{language.In("nummer", "number")} {substitution.Order}" : null,
        When(substitution, language),
        substitution.Decision is { } decision ? $"{language.In("beslut", "decision")}: {decision}" : null));

    public static Localized Of(EffectNames names, Person person) => Told.Both(language => names.MayName(person.Id)
        ? Told.Join(
            names.Name(person, language),
            person.Address,
            person.ObjectId is { Length: >= IdEnd } id ? $"{language.In("katalog-id", "directory id")} …{id[^IdEnd..]}" : null,
            person.ProtectedIdentity ? language.In("skyddad identitet", "protected identity") : null,
            person.Validity.To is null ? null : Told.Period(person.Validity, language))
        : language.In("en person", "a person"));

    private static string When(Substitution substitution, Language language) => substitution.Meeting is { } meeting
        ? $"{language.In("vid mötet", "at the meeting on")} {Told.Day(meeting, language)}"
        : Told.Period(substitution.Validity, language);
}
