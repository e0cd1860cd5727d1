using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>What can be wrong with a person: name and address; and for administrators, who it is that signs in, and whether the identity is protected.</summary>
internal static class PersonFields
{
    private const string Name = nameof(Act.CorrectPerson.Name);
    private const string Address = nameof(Act.CorrectPerson.Address);
    private const string Tenant = nameof(Act.CorrectPerson.TenantId);
    private const string ObjectId = nameof(Act.CorrectPerson.ObjectId);
    private const string IsProtected = nameof(Act.CorrectPerson.ProtectedIdentity);
    private const int Longest = 120;

    public static void Write(CardDraft draft, FormCall call, Person person)
    {
        var (data, texts, isFilledIn) = (call.Data, call.People, call.IsFilledIn);
        draft.Field(new TextField(Name, call.Texts.FieldNameHint) { Value = Given(Name, person.Name), Longest = Longest, IsRequired = true, Error = call.Texts.Required, Message = call.Problem(Name) });
        draft.Field(new TextField(Address, texts.FieldMail) { Value = Given(Address, person.Address), Longest = Longest, IsAddress = true, Message = call.Problem(Address) });
        if (call.Actor.IsAdministrator)
        {
            draft.Field(new TextField(Tenant, texts.FieldTenant) { Value = Given(Tenant, person.TenantId), Longest = Longest, Message = call.Problem(Tenant) });
            draft.Field(new TextField(ObjectId, texts.FieldObject) { Value = Given(ObjectId, person.ObjectId), Longest = Longest, Message = call.Problem(ObjectId) });
            draft.Field(new ToggleField(IsProtected, texts.FieldProtected, texts.FieldProtectedTitle) { IsOn = isFilledIn ? data.Flag(IsProtected) : person.ProtectedIdentity, Message = call.Problem(IsProtected) });
        }

        string? Given(string field, string? now) => data.Text(field) ?? (isFilledIn ? null : now);
    }

    public static FormReading Read(FormCall call, Person person)
    {
        var data = call.Data;
        if (data.Text(Name) is not { } name)
        {
            return FormReading.Of(new FormProblem(Name, call.Texts.Required));
        }

        // A box is ticked or not, but never silent: without it the card did not ask for these three, and they stay as they are.
        var asked = data.Text(IsProtected) is not null;
        return new FormReading.Asks(new Act.CorrectPerson(
            person.Id,
            name,
            data.Text(Address),
            asked ? data.Text(Tenant) : person.TenantId,
            asked ? data.Text(ObjectId) : person.ObjectId,
            asked ? data.Flag(IsProtected) : person.ProtectedIdentity));
    }
}
