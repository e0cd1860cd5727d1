using System.Text.RegularExpressions;
using Samverkan.Bot.Access;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Privacy.Persons;

/// <summary>All that says who somebody is: every name, address and directory id that the register has, or ever had, of a person.</summary>
internal sealed class Needles
{
    /// <summary>What stands in the place of a name, as <see cref="Samverkan.Register.Acts.Act.Erase"/> leaves it.</summary>
    public const string Anonymous = "(uppgift borttagen)";

    // What is shorter is part of too many words.
    private const int Shortest = 3;

    private readonly List<(Regex What, string Instead)> patterns;
    private readonly Regex mentioned;

    /// <param name="isShared">Whether somebody else in the register has that name: in a text nobody can tell whose it is.</param>
    public Needles(PersonId person, IEnumerable<Person> rows, Func<string, bool> isShared)
    {
        Person = person;
        List<Person> all = [.. rows];
        Names = Distinct(all.Select(row => row.Name).Where(name => name != Anonymous));
        Addresses = Distinct(all.Select(row => row.Address));
        Identities = [.. all.Select(row => DirectoryIdentity.Parse($"{row.TenantId}/{row.ObjectId}")).OfType<DirectoryIdentity>().Distinct()];
        ObjectIds = Distinct(all.Select(row => row.ObjectId));
        mentioned = new Regex($@"(?<![\p{{L}}\p{{Nd}}_./#-]){Regex.Escape(person.Value)}(?![\p{{L}}\p{{Nd}}_./#-])", RegexOptions.CultureInvariant);
        SharedNames = [.. Names.Where(isShared)];
        patterns =
        [
            .. Identities.Select(identity => (Word($"{identity.Tenant}/{identity.ObjectId}"), person.Value)),
            .. ObjectIds.Select(id => (Word(id), $"{Guid.Empty}")),
            .. Addresses.Select(address => (Word(address), Anonymous)),
            .. Names.Except(SharedNames).Select(name => (Word(name), Anonymous)),
        ];
    }

    public PersonId Person { get; }

    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<string> Addresses { get; }

    public IReadOnlyList<string> ObjectIds { get; }

    public IReadOnlyList<DirectoryIdentity> Identities { get; }

    /// <summary>Names that texts keep, since others have them too.</summary>
    public IReadOnlyList<string> SharedNames { get; }

    /// <summary>What the audit may call the person: the id of the row, or a directory identity.</summary>
    public bool IsKey(string key) => key == Person.Value || (DirectoryIdentity.Parse(key) is { } identity && Identities.Contains(identity));

    /// <summary>Whether a text holds the id of the row, as records of meetings do.</summary>
    public bool Mentions(string text) => mentioned.IsMatch(text);

    public bool In(string text) => patterns.Exists(pattern => pattern.What.IsMatch(text));

    /// <summary>The text without any of it; a directory identity becomes the id of the row, which says nothing any more.</summary>
    public string Removed(string text) => patterns.Aggregate(text, (left, pattern) => pattern.What.Replace(left, pattern.Instead.Replace("$", "$$", StringComparison.Ordinal)));

    private static List<string> Distinct(IEnumerable<string?> texts) =>
        [.. texts.Select(text => text?.Trim()).OfType<string>().Where(text => text.Length >= Shortest).Distinct(StringComparer.OrdinalIgnoreCase)];

    // As a word of its own, however it is spaced; with the s of the genitive.
    private static Regex Word(string text) => new(
        $@"(?<![\p{{L}}\p{{Nd}}]){string.Join(@"\s+", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape))}(?=s?(?![\p{{L}}\p{{Nd}}]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
