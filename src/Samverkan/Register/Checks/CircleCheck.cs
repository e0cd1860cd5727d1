using Samverkan.Register.Model;

namespace Samverkan.Register.Checks;

/// <summary>Groups that report to each other in a circle, and organisations that are units of each other.</summary>
internal static class CircleCheck
{
    public static IEnumerable<Finding> Find(CheckedRegister register)
    {
        var reports = register.Content.Relations
            .Where(relation => relation.Kind == RelationKind.ReportsTo && !register.HasEnded(relation))
            .ToLookup(relation => relation.From, relation => relation.To);
        var groups = Circles.In(reports.Select(report => report.Key), entity => reports[entity])
            .Select(circle => Circle(FindingKind.ReportsToCircle, RowRef.To(circle[0]), "rapporterar till varandra", "report to each other", Remedies.EndOneRelation, [.. circle.Select(entity => entity.Id)]));
        var organisations = Circles.In(register.Organisations.Keys, id => register.Organisations.TryGetValue(id, out var row) && row.Parent is { } parent ? [parent] : [])
            .Select(circle => Circle(FindingKind.OrganisationCircle, new RowRef(RowKind.Organisation, circle[0].Value), "är enheter av varandra", "are units of each other", Remedies.MakeOneTheTop, [.. circle.Select(id => id.Value)]));
        return groups.Concat(organisations);
    }

    private static Finding Circle(FindingKind kind, RowRef row, string sv, string en, Localized remedy, string[] way)
    {
        var round = string.Join(" → ", way.Append(way[0]));
        return new Finding(kind, FindingSeverity.Error, [row], new Localized($"De här {sv} i en cirkel: {round}.", $"These {en} in a circle: {round}."), remedy);
    }
}
