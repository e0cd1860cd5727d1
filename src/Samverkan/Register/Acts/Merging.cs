using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Makes two rows of one person one.</summary>
internal static class Merging
{
    public static void Work(ActDraft draft, Act.MergePersons act)
    {
        if (draft.Register.Find(act.Keep) is not { } keep || draft.Register.Find(act.Drop) is not { } drop || !Appointees.IsPresent(draft, keep) || !Appointees.IsPresent(draft, drop))
        {
            draft.Refuse(null, ActMessages.PersonGone, ActMessages.StartAgain);
            return;
        }

        if (keep.Id == drop.Id)
        {
            draft.Refuse(nameof(act.Drop), new Localized("Det är samma rad två gånger.", "That is the same row twice."), new Localized("Välj två rader som är samma person.", "Choose two rows that are one person."));
            return;
        }

        if (IsOther(keep, drop))
        {
            draft.Refuse(nameof(act.Drop), new Localized("De har olika katalog-id, så det är två personer.", "They have different directory ids, so they are two persons."), new Localized("Rätta namnet på den som är fel.", "Correct the name of the one that is wrong."));
            return;
        }

        var hasDirectory = keep.ObjectId is not null && keep.TenantId is not null;
        draft.Change(keep, keep with
        {
            TenantId = hasDirectory ? keep.TenantId : drop.TenantId ?? keep.TenantId,
            ObjectId = hasDirectory ? keep.ObjectId : drop.ObjectId ?? keep.ObjectId,
            Address = keep.Address ?? drop.Address,
            ProtectedIdentity = keep.ProtectedIdentity || drop.ProtectedIdentity,
        });

        // The name is on the one that is kept; on the other nobody would think of it when it has to go.
        draft.Change(drop, drop with { Name = Erasing.Anonymous, TenantId = null, ObjectId = null, Address = null, ProtectedIdentity = false, Validity = drop.Validity.Until(Yesterday(draft)) });
        foreach (var holding in draft.Register.HoldingsOf(drop.Id))
        {
            Move(draft, holding, keep.Id);
        }

        foreach (var substitution in draft.Register.Content.Substitutions.Where(row => row.Person == drop.Id || row.For == drop.Id))
        {
            Move(draft, substitution, keep.Id, drop.Id);
        }
    }

    // Who has one place twice at a time has it once, from the first day to the last; what was entered twice is over.
    private static void Move(ActDraft draft, Holding holding, PersonId keep)
    {
        var twin = draft.Register.HoldingsOf(keep).FirstOrDefault(own => own.Seat == holding.Seat && own.Role == holding.Role && own.Validity.Overlaps(holding.Validity));
        if (twin is null || draft.Latest(RowKind.Holding, twin.Id.Value, twin) is not Holding own)
        {
            draft.Change(holding, holding with { Person = keep });
            return;
        }

        draft.Change(twin, own with { Validity = Lives.Joined(own.Validity, holding.Validity), Decision = own.Decision ?? holding.Decision, Absence = own.Absence ?? holding.Absence });
        End(draft, holding, holding with { Person = keep }, draft.Change, draft.Withdraw);
    }

    private static void Move(ActDraft draft, Substitution substitution, PersonId keep, PersonId drop)
    {
        var moved = substitution with
        {
            Person = substitution.Person == drop ? keep : substitution.Person,
            For = substitution.For == drop ? keep : substitution.For,
        };
        if (moved.Person == moved.For)
        {
            End(draft, substitution, moved, draft.Change, draft.Withdraw);
        }
        else
        {
            draft.Change(substitution, moved);
        }
    }

    private static void End<T>(ActDraft draft, T before, T moved, Action<T, T> change, Action<T> withdraw)
        where T : Entry
    {
        if (before.Validity.From >= draft.Context.Today)
        {
            withdraw(before);
        }
        else
        {
            change(before, moved with { Validity = Lives.UpTo(before.Validity, Yesterday(draft)) ?? before.Validity });
        }
    }

    private static DateOnly Yesterday(ActDraft draft) => draft.Context.Today.AddDays(-1);

    private static bool IsOther(Person keep, Person drop) =>
        keep.ObjectId is not null && drop.ObjectId is not null
        && !(keep.ObjectId.Equals(drop.ObjectId, StringComparison.OrdinalIgnoreCase)
            && (keep.TenantId is null || drop.TenantId is null || keep.TenantId.Equals(drop.TenantId, StringComparison.OrdinalIgnoreCase)));
}
