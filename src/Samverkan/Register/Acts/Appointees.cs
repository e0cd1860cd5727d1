using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Finds the person of an act in the register, or enters a new one.</summary>
internal static class Appointees
{
    /// <returns>Null when it cannot be told who is meant, which is then a problem of the draft.</returns>
    public static PersonId? Find(ActDraft draft, Appointee who, string field) => who switch
    {
        Appointee.Registered(var id) => Registered(draft, id, field),
        Appointee.Named named => Named(draft, named, field),
        _ => throw new ArgumentOutOfRangeException(nameof(who), who, null),
    };

    /// <summary>Whether somebody is there today, by name: not ended, not merged into another, not erased.</summary>
    public static bool IsPresent(ActDraft draft, Person person) => !(person.Validity.To < draft.Context.Today) && person.Name != Erasing.Anonymous;

    private static PersonId? Registered(ActDraft draft, PersonId id, string field)
    {
        if (draft.Register.Find(id) is { } person && IsPresent(draft, person))
        {
            return id;
        }

        draft.Refuse(field, ActMessages.PersonGone, new Localized("Välj någon annan, eller skriv namnet.", "Choose somebody else, or write the name."));
        return null;
    }

    private static PersonId? Named(ActDraft draft, Appointee.Named named, string field)
    {
        if (!draft.IsDirectoryId(field, named.TenantId, named.ObjectId))
        {
            return null;
        }

        if (named is { TenantId: { } tenant, ObjectId: { } objectId } && Known(draft, tenant, objectId) is { } known)
        {
            return known;
        }

        if (!draft.IsName(field, named.Name) || !draft.IsAddress(field, named.Address))
        {
            return null;
        }

        var name = Naming.Spaced(named.Name);
        if (!named.Another && SameName(draft, name, named.ObjectId) is { } same)
        {
            draft.Refuse(
                field,
                new Localized($"Det finns redan en {same.Name} i registret.", $"There already is a {same.Name} in the register."),
                new Localized(
                    "Är det samma person: välj namnet i listan över dem som redan finns. Är det någon annan: kryssa i att det är en annan person.",
                    "If it is the same person: choose the name in the list of those already there. If it is somebody else: tick that it is another person."));
            return null;
        }

        var id = new PersonId($"p-{draft.Context.Key}");
        draft.Add(new Person
        {
            Id = id,
            Name = name,
            Address = Naming.OrNull(named.Address),
            TenantId = named.ObjectId is null ? null : named.TenantId,
            ObjectId = named.ObjectId,
            Sources = draft.Proof(null),
        });
        return id;
    }

    // Who had left is back.
    private static PersonId? Known(ActDraft draft, string tenant, string objectId)
    {
        List<Person> known = [.. draft.Register.FindPersons(tenant, objectId)];
        if (known.Find(person => IsPresent(draft, person)) is { } present)
        {
            return present.Id;
        }

        if (known is [var former, ..])
        {
            draft.Change(former, former with { Validity = former.Validity with { To = null } });
            return former.Id;
        }

        return null;
    }

    // Two of one name who both have a directory id are two; a protected identity is not given away.
    private static Person? SameName(ActDraft draft, string name, string? objectId) => draft.Register.Content.Persons.FirstOrDefault(person =>
        !person.ProtectedIdentity
        && (objectId is null || person.ObjectId is null)
        && IsPresent(draft, person)
        && Naming.Spaced(person.Name).Equals(name, StringComparison.OrdinalIgnoreCase));
}
