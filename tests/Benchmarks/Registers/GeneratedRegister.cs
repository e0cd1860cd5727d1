using Samverkan.Register;
using Samverkan.Register.Model;
using Samverkan.Register.Yaml;

namespace Samverkan.Benchmarks.Registers;

/// <summary>
/// The Göteborg register in a large region: beside its own, groups of many municipalities, each with its roles and people. The same number
/// makes the same register, on every machine.
/// </summary>
public static class GeneratedRegister
{
    internal static readonly Source Source = new(new SourceId("region"), new Localized("Regionens förteckning", "The register of the region"), null, null);

    internal static readonly IReadOnlyList<Citation> Cited = [new Citation(Source.Id, "Grupper", "Förteckning över samverkansgrupper")];

    /// <param name="groups">How many groups there are in all, those of patterns counted: from those of the Göteborg register to some 20,000.</param>
    /// <param name="fewestSeats">How many seats the smallest of the made groups have; they have three more on average.</param>
    public static RegisterContent Of(int groups, int fewestSeats = 4)
    {
        var goteborg = RegisterFile.Default();
        var made = groups - new RegisterSnapshot(goteborg).Groups.Count;
        ArgumentOutOfRangeException.ThrowIfNegative(made, nameof(groups));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(made, GroupKinds.All.Count * PlaceNames.Most, nameof(groups));
        var municipalities = Municipality.All;
        Municipality[] areas = [.. Enumerable.Range(0, (made + GroupKinds.All.Count - 1) / GroupKinds.All.Count).Select(number => municipalities[number % municipalities.Count])];
        Group[] local = [.. Enumerable.Range(0, made).Select(number => GeneratedGroups.Make(number, areas[number / GroupKinds.All.Count], fewestSeats))];
        return goteborg with
        {
            Sources = [.. goteborg.Sources, Source],
            Organisations = [.. goteborg.Organisations, .. municipalities.SelectMany(municipality => municipality.Organisations)],
            Areas = [.. goteborg.Areas, .. areas.Select((_, number) => GeneratedGroups.Area(number))],
            Roles = [.. goteborg.Roles, .. municipalities.SelectMany(municipality => municipality.Roles)],
            Groups = [.. goteborg.Groups, .. local],
            Relations = [.. goteborg.Relations, .. GeneratedRelations.Of(local)],
            Persons = [.. goteborg.Persons, .. municipalities.SelectMany(municipality => municipality.Persons)],
            Holdings = [.. goteborg.Holdings, .. municipalities.SelectMany(municipality => municipality.Holdings)],
        };
    }
}
