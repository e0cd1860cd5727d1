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

    private static PersonId? Registered(ActDraft draft, PersonId id, string field)
    {
        if (draft.Register.Find(id) is { } person && !(person.Validity.To < draft.Context.Today))
        {
            return id;
        }

        draft.Refuse(field, new Localized("Personen finns inte längre i registret.", "That person is no longer in the register."), new Localized("Välj någon annan, eller skriv namnet.", "Choose somebody else, or write the name."));
        return null;
    }

    private static PersonId? Named(ActDraft draft, Appointee.Named named, string field)
    {
        if (named is { TenantId: { } tenant, ObjectId: { } objectId } && draft.Register.FindPersons(tenant, objectId).FirstOrDefault() is { } known)
        {
            return known.Id;
        }

        if (!draft.IsName(field, named.Name) || !draft.IsAddress(field, named.Address))
        {
            return null;
        }

        var name = Spaced(named.Name);
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
            Address = string.IsNullOrWhiteSpace(named.Address) ? null : named.Address.Trim(),
            TenantId = named.TenantId,
            ObjectId = named.ObjectId,
            Sources = draft.Proof(null),
        });
        return id;
    }

    // Two of one name who both have a directory id are two; a protected identity is not given away.
    private static Person? SameName(ActDraft draft, string name, string? objectId) => draft.Register.Content.Persons.FirstOrDefault(person =>
        !person.ProtectedIdentity
        && (objectId is null || person.ObjectId is null)
        && !(person.Validity.To < draft.Context.Today)
        && Spaced(person.Name).Equals(name, StringComparison.OrdinalIgnoreCase));

    private static string Spaced(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
