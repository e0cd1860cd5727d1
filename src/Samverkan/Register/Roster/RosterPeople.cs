using Samverkan.Register.Model;

namespace Samverkan.Register.Roster;

/// <summary>Finds who a row means among the people of the register and of the rows before it.</summary>
internal sealed class RosterPeople(RegisterContent content)
{
    private readonly List<Person> known = [.. content.Persons];
    private readonly Dictionary<PersonId, Person> identified = [];
    private readonly List<Person> added = [];

    public IReadOnlyList<Person> Added => added;

    public IReadOnlyList<Person> Identified => [.. identified.Values];

    /// <returns>Null, and a finding, when the name may be several people's.</returns>
    public Person? Find(RosterRow row, string name, (string Tenant, string ObjectId)? directory, Citation citation, ICollection<FileFinding> findings)
    {
        if (directory is { } id && known.FirstOrDefault(person => Same(person.TenantId, id.Tenant) && Same(person.ObjectId, id.ObjectId)) is { } exact)
        {
            return exact;
        }

        var named = known.Where(person => Same(person.Name, name) && (directory is null || person.ObjectId is null)).ToList();
        switch (named.Count)
        {
            case 0:
                return Add(name, directory, citation);
            case 1:
                return directory is null ? named[0] : Identify(named[0], directory.Value);
            default:
                findings.Add(row.Finding(RosterColumn.Name, RosterMessages.ManyOfThatName, RosterMessages.AddDirectoryId));
                return null;
        }
    }

    private Person Add(string name, (string Tenant, string ObjectId)? directory, Citation citation)
    {
        var id = RosterIds.Of("person", directory is { } some ? $"{some.Tenant}/{some.ObjectId}" : name.ToUpperInvariant());
        var person = new Person { Id = new PersonId(Free(id)), Name = name, TenantId = directory?.Tenant, ObjectId = directory?.ObjectId, Sources = [citation] };
        known.Add(person);
        added.Add(person);
        return person;
    }

    private Person Identify(Person person, (string Tenant, string ObjectId) directory)
    {
        var (isNew, index) = (added.IndexOf(person), known.IndexOf(person));
        var now = person with { TenantId = directory.Tenant, ObjectId = directory.ObjectId, Version = isNew >= 0 ? person.Version : person.Version + 1 };
        known[index] = now;
        if (isNew >= 0)
        {
            added[isNew] = now;
        }
        else
        {
            identified[person.Id] = now;
        }

        return now;
    }

    private string Free(string id)
    {
        var free = id;
        for (var number = 2; known.Any(person => person.Id.Value == free); number++)
        {
            free = $"{id}-{number}";
        }

        return free;
    }

    private static bool Same(string? one, string? other) => string.Equals(one?.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);
}
