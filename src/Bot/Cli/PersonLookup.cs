using System.Globalization;
using Samverkan.Bot.Privacy.Persons;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cli;

/// <summary>Finds who is meant by a name or an id. A name is the whole name: to erase the wrong one cannot be undone.</summary>
internal sealed class PersonLookup(PendingErasures pending, TerminalStreams streams, PersonTexts texts)
{
    /// <returns>Null when it is nobody or several, which is told. Whose erasure did not end is still found by the name.</returns>
    public async Task<Person?> FindAsync(RegisterSnapshot register, string who, CancellationToken cancellationToken)
    {
        if (register.Find(new PersonId(who)) is { } person)
        {
            return person;
        }

        List<Person> named = [.. register.Content.Persons.Where(row => Spaced(row.Name).Equals(Spaced(who), StringComparison.OrdinalIgnoreCase))];
        if (named is [var only])
        {
            return only;
        }

        foreach (var begun in named.Count == 0 ? await pending.AllAsync(cancellationToken) : [])
        {
            if ((await pending.FindAsync(begun, cancellationToken)).Any(row => Spaced(row.Name).Equals(Spaced(who), StringComparison.OrdinalIgnoreCase)) && register.Find(begun) is { } left)
            {
                return left;
            }
        }

        streams.Note(CliTexts.Fill(named.Count == 0 ? texts.NoSuchPerson : texts.SeveralPersons, who));
        foreach (var row in named)
        {
            streams.Note($"  {row.Id}  {string.Join("; ", register.HoldingsOf(row.Id).Select(holding => Held(register, holding)))}");
        }

        return null;
    }

    private string Held(RegisterSnapshot register, Holding holding)
    {
        var place = holding.Seat is { } seat && register.Find(seat) is { } found
            ? $"{found.Seat.Names.In(texts.Language)}, {found.Group.Names.In(texts.Language)}"
            : holding.Role is { } role ? register.Find(role)?.Names.In(texts.Language) ?? role.Value : holding.Id.Value;
        return $"{place} {holding.Validity.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}–{holding.Validity.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
    }

    private static string Spaced(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
