using Samverkan.Register.Model;

namespace Samverkan.Benchmarks.Registers;

/// <summary>In every area the first group hears from the others; every third also supports the one before it.</summary>
internal static class GeneratedRelations
{
    public static IEnumerable<Relation> Of(IReadOnlyList<Group> groups)
    {
        for (var number = 0; number < groups.Count; number++)
        {
            var first = number - (number % GroupKinds.All.Count);
            if (number != first)
            {
                yield return Make(RelationKind.ReportsTo, groups[number], groups[first]);
            }

            if (number % 3 == 2)
            {
                yield return Make(RelationKind.Supports, groups[number], groups[number - 1]);
            }
        }
    }

    private static Relation Make(RelationKind kind, Group from, Group to) => new()
    {
        Id = new RelationId($"{kind}-{from.Id}"),
        Kind = kind,
        From = EntityRef.To(from.Id),
        To = EntityRef.To(to.Id),
        Sources = GeneratedRegister.Cited,
    };
}
