using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Searching;

/// <summary>
/// The words that everything in a register is found by. A group of a pattern is found by the names of the pattern and of its district too,
/// and a group by the terms that lead to it.
/// </summary>
internal sealed class SearchWords(RegisterSnapshot register)
{
    private readonly NameWords names = new();
    private readonly ILookup<EntityRef, Names> terms = register.Content.Terms.Where(term => term.LeadsTo is not null).ToLookup(term => term.LeadsTo.GetValueOrDefault(), term => term.Names);

    public IReadOnlyDictionary<string, byte> Of(Group group)
    {
        var words = new Dictionary<string, byte>(StringComparer.Ordinal);
        Add(words, group.Names);
        foreach (var term in terms[EntityRef.To(group.Id)])
        {
            Add(words, term, Nearness.Alias);
        }

        if (group.Pattern is { } pattern && register.FindPattern(pattern) is { } kind)
        {
            Add(words, kind.Prototype.Names, Nearness.Kin);
            foreach (var term in terms[EntityRef.ToPattern(pattern)])
            {
                Add(words, term, Nearness.Kin);
            }
        }

        if (group.Area is { } id && register.Find(id) is { } area)
        {
            Add(words, area.Names, Nearness.Kin);
        }

        return words;
    }

    // Most seats are called by their role, and there may be a hundred thousand of them.
    public IReadOnlyDictionary<string, byte> Of(Seat seat)
    {
        if (seat.Role is not { } id || register.Find(id) is not { } role || ReferenceEquals(role.Names, seat.Names))
        {
            return names.Of(seat.Names);
        }

        var words = new Dictionary<string, byte>(names.Of(seat.Names), StringComparer.Ordinal);
        Add(words, role.Names);
        return words;
    }

    public static IReadOnlyDictionary<string, byte> Of(Person person) =>
        NameWords.Of(person.Name).Distinct(StringComparer.Ordinal).ToDictionary(word => word, _ => Nearness.Name, StringComparer.Ordinal);

    // What is worth most comes first.
    private void Add(Dictionary<string, byte> words, Names added, byte most = Nearness.Name)
    {
        foreach (var (word, worth) in names.Of(added))
        {
            words.TryAdd(word, Math.Min(worth, most));
        }
    }
}
