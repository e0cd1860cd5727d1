using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Ends what has begun. Nothing is deleted.</summary>
internal static class Ending
{
    public static void Holding(ActDraft draft, Act.End act)
    {
        var holding = draft.Register.Content.Holdings.FirstOrDefault(row => row.Id == act.Holding);
        draft.IsText(nameof(act.Reason), act.Reason);
        if (MayEnd(draft, nameof(act.Holding), nameof(act.LastDay), holding, act.LastDay) && holding is not null && !draft.IsRefused)
        {
            Holding(draft, holding, act.LastDay, string.IsNullOrWhiteSpace(act.Reason) ? holding.EndReason : act.Reason.Trim());
        }
    }

    /// <summary>Ends a holding and what hangs on it: those who step in for this person alone.</summary>
    public static void Holding(ActDraft draft, Holding holding, DateOnly lastDay, string? reason)
    {
        draft.Change(holding, holding with { Validity = holding.Validity with { To = lastDay }, EndReason = reason, Absence = Within(holding.Absence, lastDay) });
        foreach (var personal in PersonalSubstitutions(draft.Register, holding).Where(substitution => substitution.Validity.To is null || substitution.Validity.To > lastDay))
        {
            draft.Change(personal, personal with { Validity = personal.Validity.Until(lastDay) });
        }
    }

    public static void Substitution(ActDraft draft, Act.EndSubstitution act)
    {
        var substitution = draft.Register.Content.Substitutions.FirstOrDefault(row => row.Id == act.Substitution);
        if (MayEnd(draft, nameof(act.Substitution), nameof(act.LastDay), substitution, act.LastDay) && substitution is not null)
        {
            draft.Change(substitution, substitution with { Validity = substitution.Validity with { To = act.LastDay } });
        }
    }

    public static void Relation(ActDraft draft, Act.EndRelation act)
    {
        var relation = draft.Register.Content.Relations.FirstOrDefault(row => row.Id == act.Relation);
        if (MayEnd(draft, nameof(act.Relation), nameof(act.LastDay), relation, act.LastDay) && relation is not null)
        {
            draft.Change(relation, relation with { Validity = relation.Validity with { To = act.LastDay } });
        }
    }

    public static bool MayEnd(ActDraft draft, string row, string field, Entry? entry, DateOnly lastDay)
    {
        if (entry is null)
        {
            draft.Refuse(row, ActMessages.Gone, ActMessages.StartAgain);
        }
        else if (entry.Validity.To <= lastDay)
        {
            draft.Refuse(field, ActMessages.Ended, new Localized("Välj en tidigare sista dag, om den var fel.", "Choose an earlier last day if it was wrong."));
        }
        else if (lastDay < entry.Validity.From)
        {
            draft.Refuse(field, ActMessages.WrongWayRound, ActMessages.CorrectLastDay);
        }

        return !draft.IsRefused;
    }

    private static IEnumerable<Substitution> PersonalSubstitutions(RegisterSnapshot register, Holding holding) =>
        register.Content.Substitutions.Where(substitution => substitution.For == holding.Person && (substitution.Seat == holding.Seat || IsOfRole(register, substitution.Seat, holding.Role)));

    private static bool IsOfRole(RegisterSnapshot register, SeatId seat, RoleId? role) => role is not null && register.Find(seat)?.Seat.Role == role;

    private static Validity? Within(Validity? absence, DateOnly lastDay) => absence switch
    {
        { From: { } from } when from > lastDay => null,
        { } away when away.To is null || away.To > lastDay => away with { To = lastDay },
        _ => absence,
    };
}
