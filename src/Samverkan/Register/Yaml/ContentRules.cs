using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

/// <summary>Rules of the whole file: without them the register could not be indexed or walked.</summary>
internal static class ContentRules
{
    public static void Check(RegisterContent content, Reading reading)
    {
        DeclareMade(content, reading.Ids);
        reading.Ids.ReportUnknown();
        ReportOrganisationCycles(content.Organisations, reading);
        ReportGroupsNamedAsPatterns(content, reading);
        ReportMisplacedInstances(content, reading);
    }

    /// <summary>The groups that patterns make, and their seats, except where one is written out.</summary>
    private static void DeclareMade(RegisterContent content, Ids ids)
    {
        var written = content.Groups.Select(group => group.Id).ToHashSet();
        foreach (var pattern in content.Patterns)
        {
            foreach (var made in content.Areas.Where(area => area.Kind == pattern.ForEach).Select(area => PatternExpansion.Expand(pattern, area)).Where(made => !written.Contains(made.Id)))
            {
                ids.DeclareMade(RowKind.Group, made.Id.Value);
                foreach (var seat in made.Seats)
                {
                    ids.DeclareMade(RowKind.Seat, seat.Id.Value);
                }
            }
        }
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
