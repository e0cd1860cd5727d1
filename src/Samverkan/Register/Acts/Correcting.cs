using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Puts right what was entered wrongly.</summary>
internal static class Correcting
{
    public static void Holding(ActDraft draft, Act.CorrectHolding act)
    {
        if (draft.Register.Content.Holdings.FirstOrDefault(row => row.Id == act.Holding) is not { } holding)
        {
            draft.Refuse(nameof(act.Holding), ActMessages.Gone, ActMessages.StartAgain);
            return;
        }

        if (act.To < act.From)
        {
            draft.Refuse(nameof(act.To), ActMessages.WrongWayRound, ActMessages.CorrectLastDay);
        }

        if (act.Absence is { } away && (away.To < away.From || away.From < act.From || away.From > act.To || away.To > act.To))
        {
            draft.Refuse(nameof(act.Absence), new Localized("Frånvaron ligger utanför uppdraget, eller slutar innan den börjar.", "The absence is outside the holding, or ends before it begins."), new Localized("Rätta dagarna.", "Correct the days."));
        }

        draft.IsText(nameof(act.Decision), act.Decision);
        var decision = string.IsNullOrWhiteSpace(act.Decision) ? null : act.Decision.Trim();
        var validity = new Validity(act.From, act.To);
        if (!draft.IsRefused && (holding.Validity, holding.Decision, holding.Absence) != (validity, decision, act.Absence))
        {
            var sources = decision is not null && decision != holding.Decision ? [.. holding.Sources, .. draft.Proof(decision)] : holding.Sources;
            draft.Change(holding, holding with { Validity = validity, Decision = decision, Absence = act.Absence, Sources = sources });
        }
    }

    public static void Person(ActDraft draft, Act.CorrectPerson act)
    {
        if (draft.Register.Find(act.Person) is not { } person)
        {
            draft.Refuse(nameof(act.Person), ActMessages.Gone, ActMessages.StartAgain);
            return;
        }

        draft.IsName(nameof(act.Name), act.Name);
        draft.IsAddress(nameof(act.Address), act.Address);
        if (act.ObjectId is not null && !(Guid.TryParse(act.TenantId, out _) && Guid.TryParse(act.ObjectId, out _)))
        {
            draft.Refuse(nameof(act.ObjectId), new Localized("Katalog-id:t är inte ett giltigt id.", "The directory id is not a valid one."), new Localized("Ange både tenant och id, eller inget av dem.", "Give both the tenant and the id, or neither."));
        }

        var after = person with
        {
            Name = act.Name.Trim(),
            Address = string.IsNullOrWhiteSpace(act.Address) ? null : act.Address.Trim(),
            TenantId = act.ObjectId is null ? null : act.TenantId,
            ObjectId = act.ObjectId,
            ProtectedIdentity = act.ProtectedIdentity,
        };
        if (!draft.IsRefused && after != person)
        {
            draft.Change(person, after);
        }
    }
}
