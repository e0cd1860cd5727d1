using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Makes two rows of one person one.</summary>
internal static class Merging
{
    public static void Work(ActDraft draft, Act.MergePersons act)
    {
        if (draft.Register.Find(act.Keep) is not { } keep || draft.Register.Find(act.Drop) is not { } drop)
        {
            draft.Refuse(null, ActMessages.Gone, ActMessages.StartAgain);
            return;
        }

        if (keep.Id == drop.Id || IsOther(keep, drop))
        {
            draft.Refuse(nameof(act.Drop), new Localized("De har olika katalog-id, så det är två personer.", "They have different directory ids, so they are two persons."), new Localized("Rätta namnet på den som är fel.", "Correct the name of the one that is wrong."));
            return;
        }

        draft.Change(keep, keep with
        {
            TenantId = keep.TenantId ?? drop.TenantId,
            ObjectId = keep.ObjectId ?? drop.ObjectId,
            Address = keep.Address ?? drop.Address,
            ProtectedIdentity = keep.ProtectedIdentity || drop.ProtectedIdentity,
        });
        draft.Change(drop, drop with { TenantId = null, ObjectId = null, Address = null, Validity = drop.Validity.Until(draft.Context.Today.AddDays(-1)) });
        foreach (var holding in draft.Register.HoldingsOf(drop.Id))
        {
            draft.Change(holding, holding with { Person = keep.Id });
        }

        foreach (var substitution in draft.Register.Content.Substitutions.Where(row => row.Person == drop.Id || row.For == drop.Id))
        {
            draft.Change(substitution, substitution with
            {
                Person = substitution.Person == drop.Id ? keep.Id : substitution.Person,
                For = substitution.For == drop.Id ? keep.Id : substitution.For,
            });
        }
    }

    private static bool IsOther(Person keep, Person drop) =>
        keep.ObjectId is not null && drop.ObjectId is not null
        && !(keep.ObjectId.Equals(drop.ObjectId, StringComparison.OrdinalIgnoreCase) && string.Equals(keep.TenantId, drop.TenantId, StringComparison.OrdinalIgnoreCase));
}
