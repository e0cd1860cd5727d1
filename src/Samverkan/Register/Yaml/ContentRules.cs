using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

/// <summary>Rules of the whole file: without them the register could not be indexed or walked.</summary>
internal static class ContentRules
{
    public static void Check(RegisterContent content, Reading reading)
    {
        ReportOrganisationCycles(content.Organisations, reading);
        ReportGroupsNamedAsPatterns(content, reading);
        ReportMisplacedInstances(content, reading);
    }

    private static void ReportOrganisationCycles(IReadOnlyList<Organisation> organisations, Reading reading)
    {
        var parents = organisations.DistinctBy(organisation => organisation.Id).ToDictionary(organisation => organisation.Id, organisation => organisation.Parent);
        foreach (var circle in Circles.In(parents.Keys, id => parents.GetValueOrDefault(id) is { } parent ? [parent] : []))
        {
            var way = string.Join(" → ", circle.Append(circle[0]));
            reading.Findings.Add(
                reading.Ids.PlaceOf(RowKind.Organisation, circle[0].Value),
                new Localized($"Organisationerna hör till varandra i en cirkel: {way}.", $"The organisations are units of each other in a circle: {way}."),
                new Localized("Ta bort parent: på den som är överst.", "Remove parent: from the one at the top."));
        }
    }

    private static void ReportGroupsNamedAsPatterns(RegisterContent content, Reading reading)
    {
        foreach (var group in content.Groups.IntersectBy(content.Patterns.Select(pattern => pattern.Id), group => group.Id))
        {
            var place = reading.Ids.PlaceOf(RowKind.Group, group.Id.Value);
            reading.Findings.Add(place, FieldMessages.Duplicate(RowKind.Pattern, group.Id.Value, reading.Ids.PlaceOf(RowKind.Pattern, group.Id.Value).Line), FieldMessages.OnePlace);
        }
    }

    private static void ReportMisplacedInstances(RegisterContent content, Reading reading)
    {
        foreach (var group in content.Groups.Where(group => group.Pattern is not null))
        {
            var key = group.Area is { } area ? PatternExpansion.Key(group.Pattern.GetValueOrDefault(), area).Value : null;
            if (key != group.Id.Value)
            {
                reading.Findings.Add(
                    reading.Ids.PlaceOf(RowKind.Group, group.Id.Value),
                    new Localized($"En grupp som avviker från sitt mönster heter mönster/område, men här står {group.Id}.", $"A group that differs from its pattern is called pattern/area, but here is {group.Id}."),
                    key is null ? FieldMessages.AddKey("area") : new Localized($"Ändra id till {key}.", $"Change the id to {key}."));
            }
        }
    }
}
