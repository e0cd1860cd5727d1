using Samverkan.Questions.Answers;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Map;

/// <summary>The relations of the day; what is said of a pattern is said of each of its groups.</summary>
internal static class RelationReading
{
    public static IReadOnlyList<MapRelation> Of(Telling t, List<Group> groups)
    {
        var made = groups.Where(group => group.Pattern is not null).ToLookup(group => group.Pattern.GetValueOrDefault());
        var shown = groups.Select(group => group.Id).ToHashSet();
        return
        [
            .. from relation in t.Register.Content.Relations
               where t.View.Holds(relation)
               from origin in Ends(relation.From)
               from to in Ends(relation.To)
               where origin.Area is null || to.Area is null || origin.Area == to.Area
               select new MapRelation(origin.End, to.End, relation.Kind, RelationWords.Of(relation.Kind, t.Language, t.IsPlural(relation.From)), RelationWords.Of(relation.Kind, t.Language), relation.Manner is { } manner ? t.Text(manner) : null),
        ];

        IEnumerable<(MapEnd End, AreaId? Area)> Ends(EntityRef entity) => entity.Kind switch
        {
            EntityKind.Pattern => made[new GroupId(entity.Id)].Select(group => (new MapEnd(group.Id, group.Names.In(t.Language)), group.Area)),
            EntityKind.Group => shown.Contains(new GroupId(entity.Id)) ? [(new MapEnd(new GroupId(entity.Id), Name(entity)), null)] : [],

            // Whoever coordinates by name is on a seat; a relation of the register names roles and bodies.
            EntityKind.Person => [],
            _ => [(new MapEnd(null, Name(entity)), null)],
        };

        string Name(EntityRef entity) => t.NamesOf(entity)?.In(t.Language) ?? entity.Id;
    }
}
