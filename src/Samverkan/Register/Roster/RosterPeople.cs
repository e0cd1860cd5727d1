using Samverkan.Register.Model;

namespace Samverkan.Register.Roster;

/// <summary>Finds who a row means among the people of the register and of the rows before it.</summary>
internal sealed class RosterPeople
{
    private readonly Dictionary<PersonId, Person> known = [];
    private readonly Dictionary<string, PersonId> byDirectory = [];
    private readonly Dictionary<string, List<PersonId>> byName = [];
    private readonly List<PersonId> added = [];
    private readonly HashSet<PersonId> identified = [];

    public RosterPeople(RegisterContent content)
    {
        foreach (var person in content.Persons)
        {
            Keep(person);
        }
    }

    public IReadOnlyList<Person> Added => [.. added.Select(id => known[id])];

    public IReadOnlyList<Person> Identified => [.. identified.Except(added).Select(id => known[id])];

    /// <returns>Null, and a finding, when the name may be several people's.</returns>
    public Person? Find(RosterRow row, string name, (string? Tenant, string ObjectId)? directory, Citation citation, ICollection<FileFinding> findings)
    {
        if (directory is { } some)
        {
            if (byDirectory.TryGetValue(DirectoryKey(some.Tenant, some.ObjectId), out var exact))
            {
                return known[exact];
            }

            if (some.Tenant is not null && byDirectory.TryGetValue(DirectoryKey(null, some.ObjectId), out var withoutTenant))
            {
                return Identify(known[withoutTenant], some);
            }
        }

        var named = byName.GetValueOrDefault(NameKey(name), []).Select(id => known[id]).Where(person => directory is null || person.ObjectId is null).ToList();
        switch (named.Count)
        {
            case 0:
                return Add(name, directory, citation);
            case 1:
                return directory is { } id ? Identify(named[0], id) : named[0];
            default:
                findings.Add(row.Finding(RosterColumn.Name, RosterMessages.ManyOfThatName, RosterMessages.AddDirectoryId));
                return null;
        }
    }

    private Person Add(string name, (string? Tenant, string ObjectId)? directory, Citation citation)
    {
        var id = RosterIds.Of("person", directory is { } some ? DirectoryKey(some.Tenant, some.ObjectId) : NameKey(name));
        var free = RosterIds.Free(id, taken => known.ContainsKey(new PersonId(taken)));
        var person = new Person { Id = new PersonId(free), Name = name, TenantId = directory?.Tenant, ObjectId = directory?.ObjectId, Sources = [citation] };
        added.Add(person.Id);
        Keep(person);
        return person;
    }

    private Person Identify(Person person, (string? Tenant, string ObjectId) directory)
    {
        var isNew = added.Contains(person.Id);
        var now = person with { TenantId = directory.Tenant, ObjectId = directory.ObjectId, Version = isNew ? person.Version : person.Version + 1 };
        identified.Add(now.Id);
        known[now.Id] = now;
        byDirectory[DirectoryKey(directory.Tenant, directory.ObjectId)] = now.Id;
        return now;
    }

    private void Keep(Person person)
    {
        known[person.Id] = person;
        byName.TryAdd(NameKey(person.Name), []);
        byName[NameKey(person.Name)].Add(person.Id);
        if (person.ObjectId is { } objectId)
        {
            byDirectory.TryAdd(DirectoryKey(person.TenantId, objectId), person.Id);
        }
    }

    private static string DirectoryKey(string? tenant, string objectId) => $"{tenant}/{objectId}".ToUpperInvariant();

    private static string NameKey(string name) => name.Trim().ToUpperInvariant();
}
