using System.Collections.Frozen;
using Samverkan.Questions.Asked;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Words;

/// <summary>What everything in a register is called, with what it is.</summary>
internal static class RegisterNames
{
    public static IEnumerable<(string Name, Meaning Meaning)> Of(RegisterSnapshot register)
    {
        var content = register.Content;
        return content.Groups.Where(group => group.Pattern is null).SelectMany(group => Named(group.Names, EntityRef.To(group.Id)))
            .Concat(content.Patterns.SelectMany(pattern => Named(pattern.Prototype.Names, EntityRef.ToPattern(pattern.Id))))
            .Concat(content.Organisations.SelectMany(organisation => Named(organisation.Names, EntityRef.To(organisation.Id))))
            .Concat(content.Roles.SelectMany(role => Named(role.Names, EntityRef.To(role.Id))))
            .Concat(content.Areas.SelectMany(area => Named(area.Names, EntityRef.To(area.Id))))
            .Concat(content.Terms.SelectMany(term => Named(term.Names, EntityRef.To(term.Id))))
            .Concat(content.Persons.Where(person => !person.ProtectedIdentity).Select(person => (person.Name, new Meaning { Entities = [EntityRef.To(person.Id)] })))
            .Concat(content.Groups.SelectMany(group => OfTarget(group, EntityRef.To(group.Id))))
            .Concat(content.Patterns.SelectMany(pattern => OfTarget(pattern.Prototype, EntityRef.ToPattern(pattern.Id))));
    }

    /// <summary>The people by each of their names, folded; those with protected identity by none.</summary>
    public static FrozenDictionary<string, PersonId[]> Bearers(RegisterSnapshot register) =>
        register.Content.Persons.Where(person => !person.ProtectedIdentity)
            .SelectMany(person => Keys.Exact(person.Name).Words.Select(word => (Word: word, person.Id)))
            .GroupBy(pair => pair.Word, pair => pair.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);

    private static IEnumerable<(string Name, Meaning Meaning)> OfTarget(Group group, EntityRef entity)
    {
        foreach (var part in group.Parts)
        {
            foreach (var (name, meaning) in Named(part.Names, entity))
            {
                yield return (name, meaning with { Entities = [], Parts = [entity] });
            }
        }

        if (group.Target is not Fact<TargetGroup>.Stated { Value.Behaviours: var behaviours })
        {
            yield break;
        }

        for (var i = 0; i < behaviours.Count; i++)
        {
            var behaviour = behaviours[i];
            var meaning = new Meaning { Behaviours = [new BehaviourAsked(entity, i)] };
            foreach (var word in behaviour.AliasesSv.Append(behaviour.Name.Sv))
            {
                yield return (word, meaning with { Swedish = true });
            }

            foreach (var word in behaviour.AliasesEn.Append(behaviour.Name.En))
            {
                yield return (word, meaning with { English = true });
            }
        }
    }

    private static IEnumerable<(string Name, Meaning Meaning)> Named(Names names, EntityRef entity)
    {
        var meaning = new Meaning { Entities = [entity] };
        var swedish = names.AliasesSv.Append(names.Name.Sv).Append(names.Definite?.Sv).Append(names.ShortName?.Sv).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var english = names.AliasesEn.Append(names.Name.En).Append(names.Definite?.En).Append(names.ShortName?.En).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var name in swedish)
        {
            yield return (name, english.Contains(name) ? meaning : meaning with { Swedish = true });
        }

        foreach (var name in english.Where(name => !swedish.Contains(name)))
        {
            yield return (name, meaning with { English = true });
        }
    }

}
