using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Takes away all that says who a person is. What was held, and when, stays.</summary>
internal static class Erasing
{
    /// <summary>What stands in the place of the name; in both languages' answers.</summary>
    public const string Anonymous = "(uppgift borttagen)";

    public static void Work(ActDraft draft, Act.Erase act)
    {
        if (draft.Register.Find(act.Person) is not { } person)
        {
            draft.Refuse(nameof(act.Person), ActMessages.Gone, ActMessages.StartAgain);
            return;
        }

        if (person.Name != Anonymous || person.ObjectId is not null || person.Address is not null)
        {
            draft.Change(person, person with
            {
                Name = Anonymous,
                Address = null,
                TenantId = null,
                ObjectId = null,
                ProtectedIdentity = false,
                Validity = new Validity(null, Earlier(person.Validity.To, draft.Context.Today)),
                Sources = draft.Proof(null),
            });
        }

        foreach (var holding in draft.Register.HoldingsOf(person.Id).Where(holding => !(holding.Validity.To <= draft.Context.Today)))
        {
            draft.Change(holding, holding with { Validity = holding.Validity.Until(draft.Context.Today), Absence = null });
        }

        foreach (var substitution in draft.Register.Content.Substitutions.Where(row => row.Person == person.Id && !(row.Validity.To <= draft.Context.Today)))
        {
            draft.Change(substitution, substitution with { Validity = substitution.Validity.Until(draft.Context.Today) });
        }
    }

    private static DateOnly Earlier(DateOnly? day, DateOnly today) => day is { } ended && ended < today ? ended : today;
}
