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

    private const string Picked = "Picked";
    private const string Name = "Name";
    private const string Address = "Address";
    private const string Another = "Another";

    public static void Write(CardDraft draft, FormCall call)
    {
        var texts = call.Texts;
        draft.Field(new ChoiceField(Person, texts.FieldKnown, Known(call), texts.PersonsWhenCut) { Value = call.Data.Text(Person), Message = call.Problem(Person) });
        draft.Field(new PersonField(Picked, texts.FieldPicked) { Value = call.Data.Text(Picked) });
        draft.Field(new TextField(Name, texts.FieldName) { Value = call.Data.Text(Name), Placeholder = texts.FieldNameHint, Longest = 120, Message = call.Problem(Name) });
        draft.Field(new TextField(Address, texts.FieldAddress) { Value = call.Data.Text(Address), Longest = 120, IsAddress = true, Message = call.Problem(Address) });
        if (call.Problem(Person) is not null || call.Data.Flag(Another))
        {
            draft.Field(new ToggleField(Another, texts.FieldAnother, texts.FieldAnotherTitle) { IsOn = call.Data.Flag(Another) });
        }
    }

    /// <returns>Null, and a problem, when nobody is given, or somebody in two ways.</returns>
    public static Appointee? Read(FormCall call, ICollection<FormProblem> problems)
    {
        var (known, picked, name) = (call.Data.Text(Person), call.Data.Text(Picked), call.Data.Text(Name));
        if (known is not null && (picked ?? name) is not null)
        {
            problems.Add(new FormProblem(Person, call.Texts.OnePerson));
            return null;
        }

        if (known is not null)
        {
            return new Appointee.Registered(new PersonId(known));
        }

        if (picked is not null)
        {
            return OfDirectory(call, picked, name, problems);
        }

        if (name is null)
        {
            problems.Add(new FormProblem(Person, call.Texts.ChoosePerson));
            return null;
        }

        return new Appointee.Named(name, call.Data.Text(Address), TenantId: null, ObjectId: null, call.Data.Flag(Another));
    }

    // The list of colleagues is that of the tenant of who fills in the form.
    private static Appointee? OfDirectory(FormCall call, string picked, string? name, ICollection<FormProblem> problems)
    {
        if (!Guid.TryParse(picked, out var objectId) || !Guid.TryParse(call.Actor.Sender.Tenant, out var tenant))
        {
            problems.Add(new FormProblem(Person, call.Texts.ChoosePerson));
            return null;
        }

        if (call.Register.FindPersons($"{tenant}", $"{objectId}").FirstOrDefault() is { } person)
        {
            return new Appointee.Registered(person.Id);
        }

        if (name is null)
        {
            problems.Add(new FormProblem(Name, call.Texts.NameOfPicked));
            return null;
        }

        return new Appointee.Named(name, call.Data.Text(Address), $"{tenant}", $"{objectId}", call.Data.Flag(Another));
    }

    private static IReadOnlyList<Choice> Known(FormCall call) =>
    [
        .. call.Register.Content.Persons
            .Where(person => person.Validity.Contains(call.Today) && (!person.ProtectedIdentity || call.Actor.IsAdministrator))
            .OrderBy(person => person.Name, StringComparer.CurrentCultureIgnoreCase)
            .Select(person => new Choice(person.Id.Value, person.Name)),
    ];
}
