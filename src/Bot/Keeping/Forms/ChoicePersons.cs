using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>Whom the choices of forms name, for the audit of reads.</summary>
internal static class ChoicePersons
{
    /// <returns>Null for a choice that names nobody.</returns>
    public static PersonId? Of(FormCall call, string? value) => value is null ? null :
        HeldRows.FindHolding(call, value)?.Person
        ?? HeldRows.FindSubstitution(call, value)?.Person
        ?? CorrectForm.FindPerson(call, value)?.Id
        ?? call.Register.Find(new PersonId(value))?.Id;
}
