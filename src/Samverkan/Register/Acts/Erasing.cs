using Samverkan.Register.Edits;
using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Takes away all that says who a person is, wherever it stands. What was held, and when, stays.</summary>
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

        if (person.Name != Anonymous || person.ObjectId is not null || person.TenantId is not null || person.Address is not null)
        {
            draft.Change(person, person with
            {
                Name = Anonymous,
                Address = null,
                TenantId = null,
                ObjectId = null,
                ProtectedIdentity = false,
                Validity = new Validity(null, Lives.Both(person.Validity, new Validity(null, draft.Context.Today)).To),
                Sources = draft.Proof(null),
            });
        }

        End(draft, person.Id);
        RemoveName(draft, person);
    }

    private static void End(ActDraft draft, PersonId person)
    {
        var today = draft.Context.Today;
        foreach (var holding in draft.Register.HoldingsOf(person).Where(holding => !(holding.Validity.To <= today)))
        {
            Ending.Holding(draft, holding, today, holding.EndReason);
        }

        foreach (var substitution in draft.Register.Content.Substitutions.Where(row => (row.Person == person || row.For == person) && !(row.Validity.To <= today)))
        {
            Ending.Substitution(draft, substitution, today);
        }
    }

    private static void RemoveName(ActDraft draft, Person person)
    {
        var removal = new NameRemoval(person);
        foreach (var list in RowList.All)
        {
            foreach (var (id, row) in list.Of(draft.Register.Content))
            {
                if (draft.Latest(list.Kind, id, row) is { } latest && removal.From(latest) is var cleaned && !ReferenceEquals(cleaned, latest))
                {
                    draft.Replace(list.Kind, id, row, cleaned);
                }
            }
        }
    }
}
