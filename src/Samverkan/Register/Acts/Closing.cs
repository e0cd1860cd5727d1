using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Closes a group: it, the holdings of its seats and its relations end the same day.</summary>
internal static class Closing
{
    public static void Work(ActDraft draft, Act.CloseGroup act)
    {
        draft.IsText(nameof(act.Reason), act.Reason, required: true);
        if (act.TakesOver is { } successor && (successor == act.Group || Seating.Living(draft, successor, nameof(act.TakesOver)) is null))
        {
            draft.Refuse(nameof(act.TakesOver), new Localized("Välj en annan grupp som tar över.", "Choose another group to take over."), ActMessages.StartAgain);
        }

        if (Seating.Living(draft, act.Group, nameof(act.Group)) is not { } group || !Ending.MayEnd(draft, nameof(act.Group), nameof(act.LastDay), group, act.LastDay) || draft.IsRefused)
        {
            return;
        }

        draft.Change(group, group with { Validity = group.Validity with { To = act.LastDay }, Sources = [.. group.Sources, .. draft.Proof(act.Reason)] });
        EndAll(draft, [.. group.Seats.Select(seat => seat.Id)], act.LastDay, act.Reason.Trim());
        var entity = EntityRef.To(group.Id);
        foreach (var relation in draft.Register.RelationsFrom(entity).Concat(draft.Register.RelationsTo(entity)).Where(relation => !(relation.Validity.To <= act.LastDay)))
        {
            draft.Change(relation, relation with { Validity = relation.Validity.Until(act.LastDay) });
        }
    }

    /// <summary>Ends what these seats, by their own keys, are held and stood in for by.</summary>
    public static void EndAll(ActDraft draft, IReadOnlyList<SeatId> seats, DateOnly lastDay, string? reason)
    {
        foreach (var holding in seats.SelectMany(draft.Register.HoldingsOf).Where(holding => !(holding.Validity.To <= lastDay)))
        {
            draft.Change(holding, holding with { Validity = holding.Validity.Until(lastDay), EndReason = reason ?? holding.EndReason });
        }

        foreach (var substitution in seats.SelectMany(draft.Register.SubstitutionsOf).Where(substitution => !(substitution.Validity.To <= lastDay)))
        {
            draft.Change(substitution, substitution with { Validity = substitution.Validity.Until(lastDay) });
        }
    }
}
