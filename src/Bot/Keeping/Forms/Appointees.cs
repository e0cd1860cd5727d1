using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>The fields that ask who it is, in the forms that appoint somebody.</summary>
internal static class Appointees
{
    /// <summary>What the acts call the person; a problem of it is told below the first of the fields.</summary>
    public const string Person = nameof(Act.Appoint.Person);

    /// <summary>A directory id, as the list of colleagues brings it.</summary>
    public const string Picked = "Picked";

    public const string Name = "Name";

    private const string Address = "Address";
    private const string Another = "Another";

    public static void Write(CardDraft draft, FormCall call)
    {
        var (texts, name) = (call.Texts, call.Data.Text(Name));
        var known = call.Data.Text(Person) ?? (!call.IsFilledIn && Narrowed.Of(call).Persons is [var only] ? only.Value : null);
        draft.Field(new ChoiceField(Person, texts.FieldKnown, People.Choices(call, known, name), texts.PersonsWhenCut) { Value = known, Message = call.Problem(Person) });
        draft.Field(new PersonField(Picked, texts.FieldPicked) { Value = call.Data.Text(Picked) });
        draft.Field(new TextField(Name, texts.FieldName) { Value = name, Placeholder = texts.FieldNameHint, Longest = 120, Message = call.Problem(Name) });
        draft.Field(new TextField(Address, texts.FieldAddress) { Value = call.Data.Text(Address), Longest = 120, IsAddress = true, Message = call.Problem(Address) });
        if (call.Problem(Person) is not null || call.Data.Flag(Another))
        {
            draft.Field(new ToggleField(Another, texts.FieldAnother, texts.FieldAnotherTitle) { IsOn = call.Data.Flag(Another) });
        }
    }

    /// <returns>Null, and a problem, when nobody is given, or two are.</returns>
    public static Appointee? Read(FormCall call, ICollection<FormProblem> problems)
    {
        var (known, picked, name) = (call.Data.Text(Person), call.Data.Text(Picked), call.Data.Text(Name));
        return (known, picked, name) switch
        {
            ({ } id, _, _) => OfRegister(call, new PersonId(id), picked, name, problems),
            (null, { } objectId, _) => OfDirectory(call, objectId, name, problems),
            (null, null, { } written) => new Appointee.Named(written, call.Data.Text(Address), TenantId: null, ObjectId: null, call.Data.Flag(Another)),
            _ => Refused(problems, Person, call.Texts.ChoosePerson),
        };
    }

    // The same person given twice is one person: the name stays written when it is found in the list.
    private static Appointee? OfRegister(FormCall call, PersonId id, string? picked, string? name, ICollection<FormProblem> problems) =>
        (picked is null || Directory(call, picked) is not { } identity || call.Register.FindPersons(identity.Tenant, identity.ObjectId).Any(person => person.Id == id))
        && (name is null || (call.Find(id) is { } person && People.AreSame(person.Name, name)))
            ? new Appointee.Registered(id)
            : Refused(problems, Person, call.Texts.OnePerson);

    private static Appointee? OfDirectory(FormCall call, string picked, string? name, ICollection<FormProblem> problems)
    {
        if (Directory(call, picked) is not { } identity)
        {
            return Refused(problems, Person, call.Texts.ChoosePerson);
        }

        if (call.Register.FindPersons(identity.Tenant, identity.ObjectId).FirstOrDefault() is { } person)
        {
            return new Appointee.Registered(person.Id);
        }

        return name is null
            ? Refused(problems, Name, call.Texts.NameOfPicked)
            : new Appointee.Named(name, call.Data.Text(Address), identity.Tenant, identity.ObjectId, call.Data.Flag(Another));
    }

    // The list of colleagues is that of the tenant of who fills in the form.
    private static (string Tenant, string ObjectId)? Directory(FormCall call, string picked) =>
        Guid.TryParse(picked, out var objectId) && Guid.TryParse(call.Actor.Sender.Tenant, out var tenant) ? ($"{tenant}", $"{objectId}") : null;

    private static Appointee? Refused(ICollection<FormProblem> problems, string field, string text)
    {
        problems.Add(new FormProblem(field, text));
        return null;
    }
}
