using Samverkan.Bot.Cards.Inputs;
using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>The people of the register, as choices of a form.</summary>
internal static class People
{
    /// <summary>Those that who fills in the form may see. Whoever is chosen, or has the name that was written, comes first: a long list is cut.</summary>
    public static IReadOnlyList<Choice> Choices(FormCall call, string? chosen, string? name = null)
    {
        var named = Narrowed.Of(call);
        return Titled(call, call.Register.Content.Persons
            .Where(person => Lives(call, person))
            .OrderByDescending(person => person.Id.Value == chosen || (name is not null && AreSame(person.Name, name)) || named.Persons.Contains(person.Id))
            .ThenBy(person => person.Name, StringComparer.CurrentCultureIgnoreCase));
    }

    public static bool IsCorrigible(FormCall call, Person person) =>
        call.Proposes || call.Actor.IsAdministrator
        || (OwnedRows.OwnersOf(call.Register, new RowRef(RowKind.Person, person.Id.Value)) is { Count: > 0 } owners && owners.All(call.Offers));

    /// <summary>Those whose entry who fills in the form may correct, or propose to.</summary>
    public static IReadOnlyList<Person> Corrigible(FormCall call)
    {
        var persons = call.Register.Content.Persons.Where(person => Lives(call, person));
        if (call.Proposes || call.Actor.IsAdministrator)
        {
            return [.. persons];
        }

        var owned = new Dictionary<PersonId, bool>();
        foreach (var (person, owner) in Owners(call))
        {
            owned[person] = owned.GetValueOrDefault(person, true) && owner is { } organisation && call.Offers(organisation);
        }

        return [.. persons.Where(person => owned.GetValueOrDefault(person.Id))];
    }

    /// <summary>The names, and for two of one name what tells them apart.</summary>
    public static IReadOnlyList<Choice> Titled(FormCall call, IEnumerable<Person> persons)
    {
        var some = persons.Take(Place.Most).ToList();
        var twice = some.CountBy(person => person.Name, StringComparer.CurrentCultureIgnoreCase).Where(name => name.Value > 1).Select(name => name.Key).ToHashSet(StringComparer.CurrentCultureIgnoreCase);
        return [.. some.Select(person => new Choice(person.Id.Value, twice.Contains(person.Name) ? $"{person.Name} ({Mark(call, person)})" : person.Name))];
    }

    public static bool AreSame(string one, string other) => Spaced(one).Equals(Spaced(other), StringComparison.OrdinalIgnoreCase);

    private static bool Lives(FormCall call, Person person) => call.Shows(person) && !(person.Validity.To < call.Today);

    private static IEnumerable<(PersonId Person, OrganisationId? Owner)> Owners(FormCall call) => call.Register.Content.Holdings
        .Select(holding => (holding.Person, OwnedRows.OwnerOf(call.Register, holding)))
        .Concat(call.Register.Content.Substitutions.Select(row => (row.Person, call.Register.Find(row.Seat)?.Seat.Organisation)));

    private static string Mark(FormCall call, Person person) =>
        call.Register.HoldingsOf(person.Id).FirstOrDefault() is { } holding ? PlaceNames.Of(call, holding) : person.Address ?? person.Id.Value;

    private static string Spaced(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
