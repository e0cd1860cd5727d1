using Samverkan.Register;

namespace Samverkan.Benchmarks.Searching;

/// <summary>What a search gets while names are typed, letter by letter: of groups, seats and people from all over a register, in both orders, and misspelt.</summary>
internal static class TypedTexts
{
    private const int Names = 12;
    private const int Stride = 7919;

    public static IReadOnlyList<string> Of(RegisterSnapshot register)
    {
        var groups = Taken(register.Groups, group => group.Names.Name.Sv);
        var persons = Taken(register.Content.Persons, person => person.Name);
        var roles = Taken(register.Content.Roles, role => role.Names.Name.Sv);
        return ["", .. groups.Concat(persons).Concat(roles).SelectMany(Typed), .. groups.Select(Turned), .. groups.Select(Asking.Misspelling.Of)];
    }

    private static string[] Taken<T>(IReadOnlyList<T> all, Func<T, string> name) =>
        [.. Enumerable.Range(1, Math.Min(Names, all.Count)).Select(number => name(all[number * Stride % all.Count])).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Typed(string name) => Enumerable.Range(1, name.Length).Select(length => name[..length]);

    private static string Turned(string name) => string.Join(' ', name.Split(' ').Reverse());
}
