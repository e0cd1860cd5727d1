using Samverkan.Register.Model;

namespace Samverkan.Register.Roster;

/// <summary>Finds who a row means among the people of the register and of the rows before it.</summary>
internal sealed class RosterPeople
{
    private readonly Dictionary<PersonId, Person> known = [];
    private readonly Dictionary<string, PersonId> byDirectory = [];
    private readonly Dictionary<string, List<PersonId>> byName = [];
    private readonly Dictionary<PersonId, int> added = [];
    private readonly HashSet<PersonId> identified = [];

    public RosterPeople(RegisterContent content)
    {
        foreach (var person in content.Persons)
        {
            Keep(person);
        }
    }

    public IReadOnlyList<Person> Added => [.. added.Keys.Select(id => known[id])];

    public IReadOnlyList<Person> Identified => [.. identified.Except(added.Keys).Select(id => known[id])];

    /// <summary>The new people, each with the number of the row that it comes from.</summary>
    public IReadOnlyDictionary<PersonId, int> Rows => added;

    /// <param name="name">Null only in a row that has the person's key.</param>
    /// <returns>Null, and a finding, when the name may be several people's.</returns>
    public Person? Find(RosterRow row, string? name, (string? Tenant, string ObjectId)? directory, Citation citation, ICollection<FileFinding> findings)
    {
        if (row[RosterColumn.Person] is { } key)
        {
            return Keyed(row, new PersonId(key), name, directory, findings);
        }

        ArgumentNullException.ThrowIfNull(name);
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
                return Add(row, name, directory, citation);
            case 1:
                return directory is { } id ? Identify(named[0], id) : named[0];
            default:
                findings.Add(row.Finding(RosterColumn.Name, RosterMessages.ManyOfThatName, RosterMessages.AddDirectoryId));
                return null;
        }
    }

    /// <summary>The key says who it is, and the rest of the row must agree; a directory id that the register lacks is taken from it.</summary>
    private Person? Keyed(RosterRow row, PersonId key, string? name, (string? Tenant, string ObjectId)? directory, ICollection<FileFinding> findings)
    {
        if (!known.TryGetValue(key, out var person))
        {
            findings.Add(row.Finding(RosterColumn.Person, RosterMessages.UnknownPerson, RosterMessages.LeavePersonEmpty));
            return null;
        }

        if (name is not null && NameKey(person.Name) != NameKey(name))
        {
            findings.Add(row.Finding(RosterColumn.Person, RosterMessages.OtherName, RosterMessages.OtherNameRemedy));
            return null;
        }

        if (directory is not { } id)
        {
            return person;
        }

        var isStated = row[RosterColumn.Tenant] is not null;
        if (!RosterDirectory.IsSame(person.ObjectId ?? id.ObjectId, id.ObjectId) || (isStated && !RosterDirectory.IsSame(person.TenantId ?? id.Tenant, id.Tenant)))
        {
            findings.Add(row.Finding(RosterColumn.DirectoryId, RosterMessages.OtherDirectoryId, RosterMessages.OtherDirectoryIdRemedy));
            return null;
        }

        return person.ObjectId is null || (isStated && person.TenantId is null) ? Identify(person, id) : person;
    }

    private Person Add(RosterRow row, string name, (string? Tenant, string ObjectId)? directory, Citation citation)
    {
        var id = RosterIds.Of("person", directory is { } some ? DirectoryKey(some.Tenant, some.ObjectId) : NameKey(name));
        var free = RosterIds.Free(id, taken => known.ContainsKey(new PersonId(taken)));
        var person = new Person { Id = new PersonId(free), Name = name, TenantId = directory?.Tenant, ObjectId = directory?.ObjectId, Sources = [citation] };
        added.Add(person.Id, row.Number);
        Keep(person);
        return person;
    }

    private Person Identify(Person person, (string? Tenant, string ObjectId) directory)
    {
        var isNew = added.ContainsKey(person.Id);
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
