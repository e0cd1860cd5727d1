using Samverkan.Register.Edits;
using Samverkan.Register.Model;

namespace Samverkan.Register.Effects;

/// <summary>What the edits of a change do, in words; for who is asked whether to save it, and for the history.</summary>
public static class EffectsOf
{
    /// <param name="register">The register before or after the change: it names what the edits do not bring.</param>
    /// <param name="maySeeProtected">Whether protected identities are named.</param>
    public static IReadOnlyList<Effect> Edits(RegisterSnapshot register, IReadOnlyList<RowEdit> edits, bool maySeeProtected = false)
    {
        var names = new EffectNames(register, edits, maySeeProtected);
        List<Effect> effects = [.. edits.SelectMany(edit => Of(names, edit)).Where(effect => effect.Before != effect.After)];
        var vouched = edits.Sum(Vouched);
        if (effects.Count == 0 && vouched > 0)
        {
            effects.Add(new Effect(edits[0].Row, new Localized("Bekräftade uppgifter", "Confirmed facts"), null, new Localized($"{vouched}", $"{vouched}"), []));
        }

        return [.. effects, .. NewGroups(names, edits)];
    }

    private static IEnumerable<Effect> Of(EffectNames names, RowEdit edit) => (edit.Before ?? edit.After) switch
    {
        Holding => One<Holding>(names, edit, holding => HeldTexts.Place(names, holding), holding => HeldTexts.Of(names, holding), holding => [holding.Person]),
        Substitution => One<Substitution>(names, edit, row => HeldTexts.Place(names, row), row => HeldTexts.Of(names, row), row => row.For is { } whom ? [row.Person, whom] : [row.Person]),
        Person => One<Person>(names, edit, _ => new Localized("Person", "Person"), person => HeldTexts.Of(names, person), person => [person.Id]),
        Group => GroupEffects.Of(names, edit.Row, edit.Before as Group, edit.After as Group),
        GroupPattern => GroupEffects.Of(names, edit.Row, (edit.Before as GroupPattern)?.Prototype, (edit.After as GroupPattern)?.Prototype),
        Relation => One<Relation>(names, edit, _ => new Localized("Samband", "Relation"), relation => Told.Both(language => Text(names, relation, language)), Named),
        Area => One<Area>(names, edit, _ => new Localized("Område", "Area"), area => Called(area.Names, area), _ => []),
        Role => One<Role>(names, edit, _ => new Localized("Roll", "Role"), role => Called(role.Names, role), _ => []),
        Organisation => One<Organisation>(names, edit, _ => new Localized("Organisation", "Organisation"), organisation => Called(organisation.Names, organisation), _ => []),
        Term => One<Term>(names, edit, _ => new Localized("Begrepp", "Term"), term => Told.Both(language => $"{term.Names.In(language)}: {term.Meaning.In(language)}"), _ => []),
        _ => [],
    };

    private static IEnumerable<Effect> One<T>(EffectNames names, RowEdit edit, Func<T, Localized> what, Func<T, Localized> text, Func<T, IReadOnlyList<PersonId>> persons)
        where T : class
    {
        var (before, after) = (edit.Before as T, edit.After as T);
        if ((after ?? before) is { } row)
        {
            PersonId[] named = [.. (before is null ? [] : persons(before)).Concat(after is null ? [] : persons(after)).Distinct().Where(names.MayName)];
            yield return new Effect(edit.Row, what(row), before is null ? null : text(before), after is null ? null : text(after), named);
        }
    }

    private static string Text(EffectNames names, Relation relation, Language language)
    {
        return Told.Join($"{names.Entity(relation.From, language)} {RelationWords.Of(relation.Kind, language)} {names.Entity(relation.To, language)}", Told.Limits(relation.Validity, language));
    }

    private static IReadOnlyList<PersonId> Named(Relation relation) =>
        [.. new[] { relation.From, relation.To }.Where(entity => entity.Kind == EntityKind.Person).Select(entity => new PersonId(entity.Id))];

    private static Localized Called(Names names, Entry entry) => Told.Both(language => Told.Join(names.In(language), Told.Limits(entry.Validity, language)));

    // A new area brings a group of each pattern.
    private static IEnumerable<Effect> NewGroups(EffectNames names, IReadOnlyList<RowEdit> edits) =>
        from area in edits.Where(edit => edit.Before is null).Select(edit => edit.After).OfType<Area>()
        from pattern in names.Register.Patterns
        where pattern.ForEach == area.Kind
        let name = PatternExpansion.Expand(pattern, area).Names.Name
        select new Effect(new RowRef(RowKind.Group, PatternExpansion.Key(pattern.Id, area.Id).Value), new Localized("Grupp", "Group"), null, name, []);

    private static int Vouched(RowEdit edit) => (edit.Before, edit.After) switch
    {
        (Group before, Group after) => Count(before, after),
        (GroupPattern before, GroupPattern after) => Count(before.Prototype, after.Prototype),
        (Entry before, Entry after) => before.LastVerified != after.LastVerified ? 1 : 0,
        _ => 0,
    };

    private static int Count(Group before, Group after) =>
        (before.LastVerified != after.LastVerified ? 1 : 0)
        + after.Seats.Count(seat => before.Seats.Any(was => was.Id == seat.Id && was.LastVerified != seat.LastVerified));
}
