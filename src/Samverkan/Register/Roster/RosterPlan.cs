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

    /// <summary>The line of the file that each new row comes from.</summary>
    public required IReadOnlyDictionary<RowRef, int> Lines { get; init; }

    public bool IsEmpty => NewPersons.Count + IdentifiedPersons.Count + NewHoldings.Count == 0;

    public RegisterContent AppliedTo(RegisterContent content)
    {
        if (IsEmpty)
        {
            return content;
        }

        var identified = IdentifiedPersons.ToDictionary(person => person.Id);
        return content with
        {
            Sources = content.Sources.Any(source => source.Id == Source.Id) ? content.Sources : [.. content.Sources, Source],
            Persons = [.. content.Persons.Select(person => identified.GetValueOrDefault(person.Id, person)), .. NewPersons],
            Holdings = [.. content.Holdings, .. NewHoldings],
        };
    }

    /// <summary>Says of a row what is wrong with it, at its line; the first of the file for a row that the register had.</summary>
    public FileFinding At(RowRef? row, Localized message, Localized remedy) => new(row is { } some ? Lines.GetValueOrDefault(some, 1) : 1, 0, message, remedy);
}
