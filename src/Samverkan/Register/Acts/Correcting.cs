using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Puts right what was entered wrongly.</summary>
internal static class Correcting
{
    public static void Holding(ActDraft draft, Act.CorrectHolding act)
    {
        if (draft.Register.Content.Holdings.FirstOrDefault(row => row.Id == act.Holding) is not { } holding || Places.Of(draft.Register, holding) is not { } places)
        {
            draft.Refuse(nameof(act.Holding), ActMessages.Gone, ActMessages.StartAgain);
            return;
        }

        var validity = new Validity(act.From, act.To);
        _ = draft.IsPeriod(nameof(act.From), nameof(act.To), validity) && draft.IsWithin(nameof(act.From), validity, places.Life);
        CheckAbsence(draft, act);
        draft.IsText(nameof(act.Decision), act.Decision);
        if (draft.IsRefused || Person(draft, act, holding) is not { } person)
        {
            return;
        }

        var decision = Naming.OrNull(act.Decision);
        if ((holding.Person, holding.Validity, holding.Decision, holding.Absence) == (person, validity, decision, act.Absence))
        {
            return;
        }

        if (validity.To is null || validity.To >= draft.Context.Today)
        {
            CheckOthers(draft, act, places, holding, person, validity);
        }

        if (draft.IsRefused)
        {
            return;
        }

        var sources = decision is not null && decision != holding.Decision ? [.. holding.Sources, .. draft.Proof(decision)] : holding.Sources;
        draft.Change(holding, holding with { Person = person, Validity = validity, Decision = decision, Absence = act.Absence, Sources = sources });
        if (person != holding.Person || validity.To < (holding.Validity.To ?? DateOnly.MaxValue))
        {
            Ending.StandIns(draft, holding, person == holding.Person ? validity.To.GetValueOrDefault() : draft.Context.Today.AddDays(-1));
        }
    }

    public static void Person(ActDraft draft, Act.CorrectPerson act)
    {
        if (draft.Register.Find(act.Person) is not { } person || !Appointees.IsPresent(draft, person))
        {
            draft.Refuse(nameof(act.Person), ActMessages.PersonGone, ActMessages.StartAgain);
            return;
        }

        draft.IsName(nameof(act.Name), act.Name);
        draft.IsAddress(nameof(act.Address), act.Address);
        if (draft.IsDirectoryId(nameof(act.ObjectId), act.TenantId, act.ObjectId) && act is { TenantId: { } tenant, ObjectId: { } objectId })
        {
            CheckDirectory(draft, act.Person, tenant, objectId);
        }

        if (draft.IsRefused)
        {
            return;
        }

        var after = person with
        {
            Name = Naming.Spaced(act.Name),
            Address = Naming.OrNull(act.Address),
            TenantId = act.ObjectId is null ? null : act.TenantId,
            ObjectId = act.ObjectId,
            ProtectedIdentity = act.ProtectedIdentity,
        };
        if (after != person)
        {
            draft.Change(person, after);
        }
    }

    private static void CheckAbsence(ActDraft draft, Act.CorrectHolding act)
    {
        if (act.Absence is { } away
            && draft.IsDay(nameof(act.Absence), away.From)
            && draft.IsDay(nameof(act.Absence), away.To)
            && (away.To < away.From || away.From < act.From || away.From > act.To || away.To > act.To || away.To < act.From))
        {
            draft.Refuse(nameof(act.Absence), new Localized("Frånvaron ligger utanför uppdraget, eller slutar innan den börjar.", "The absence is outside the holding, or ends before it begins."), new Localized("Rätta dagarna.", "Correct the days."));
        }
    }

    private static PersonId? Person(ActDraft draft, Act.CorrectHolding act, Holding holding) => act.Person is { } who ? Appointees.Find(draft, who, nameof(act.Person)) : holding.Person;

    // What is over is not counted: it may have been entered for the sake of history only.
    private static void CheckOthers(ActDraft draft, Act.CorrectHolding act, Places places, Holding holding, PersonId person, Validity validity)
    {
        List<Holding> others = [.. places.Holdings.Where(other => other.Id != holding.Id && !(other.Validity.To < draft.Context.Today) && other.Validity.Overlaps(validity))];
        if (!Appointing.IsThere(draft, act.Person is null ? nameof(act.From) : nameof(act.Person), places, others, person) && !places.HasRoom(others, validity))
        {
            draft.Refuse(
                nameof(act.From),
                new Localized("Då skulle fler ha platsen på samma gång än vad som ryms.", "Then more people would have the place at the same time than there is room for."),
                new Localized("Avsluta eller rätta det andra först, eller välj andra dagar.", "End or correct the other first, or choose other days."));
        }
    }

    private static void CheckDirectory(ActDraft draft, PersonId person, string tenant, string objectId)
    {
        if (draft.Register.FindPersons(tenant, objectId).FirstOrDefault(other => other.Id != person && Appointees.IsPresent(draft, other)) is { } same)
        {
            var name = same.ProtectedIdentity ? new Localized("någon annan", "somebody else") : new Localized(same.Name, same.Name);
            draft.Refuse(
                nameof(Act.CorrectPerson.ObjectId),
                new Localized($"Det katalog-id:t har {name.Sv} i registret.", $"That directory id belongs to {name.En} in the register."),
                new Localized("Är det samma person: slå ihop dem. Annars: kontrollera id:t.", "If it is the same person: merge them. Otherwise: check the id."));
        }
    }
}
