using Samverkan.Register.Model;

namespace Samverkan.Register.Roster;

/// <summary>What a roster adds to a register.</summary>
public sealed record RosterPlan
{
    /// <summary>The roster itself, which the new rows cite.</summary>
    public required Source Source { get; init; }

    public required IReadOnlyList<Person> NewPersons { get; init; }

    /// <summary>People of the register who get their directory id from the roster.</summary>
    public required IReadOnlyList<Person> IdentifiedPersons { get; init; }

    public required IReadOnlyList<Holding> NewHoldings { get; init; }

    /// <summary>How many rows the register already has.</summary>
    public required int Unchanged { get; init; }

    public bool IsEmpty => NewPersons.Count + IdentifiedPersons.Count + NewHoldings.Count == 0;

    public RegisterContent AppliedTo(RegisterContent content) => IsEmpty ? content : content with
    {
        Sources = content.Sources.Any(source => source.Id == Source.Id) ? content.Sources : [.. content.Sources, Source],
        Persons = [.. content.Persons.Select(person => IdentifiedPersons.FirstOrDefault(identified => identified.Id == person.Id) ?? person), .. NewPersons],
        Holdings = [.. content.Holdings, .. NewHoldings],
    };
}
