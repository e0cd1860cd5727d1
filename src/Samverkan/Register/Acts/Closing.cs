using Samverkan.Register.Effects;
using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Closes a group: it, the holdings of its seats and its relations end the same day.</summary>
internal static class Closing
{
    public static void Work(ActDraft draft, Act.CloseGroup act)
    {
        draft.IsText(nameof(act.Reason), act.Reason, required: true);
        draft.IsText(nameof(act.OpenQuestions), act.OpenQuestions);
        var successor = act.TakesOver is { } id ? draft.Register.Find(id) : null;
        if (act.TakesOver is not null && (successor is null || successor.Id == act.Group || successor.Validity.To < draft.Context.Today || successor.Validity.To <= act.LastDay))
        {
            draft.Refuse(nameof(act.TakesOver), new Localized("Den gruppen kan inte ta över: den är avslutad, eller är samma grupp.", "That group cannot take over: it has ended, or is the same group."), new Localized("Välj en annan grupp, eller ingen.", "Choose another group, or none."));
        }

        if (Seating.Living(draft, act.Group, nameof(act.Group)) is not { } group
            || !Ending.MayEnd(draft, nameof(act.Group), nameof(act.LastDay), group, act.LastDay)
            || !MayEndAll(draft, nameof(act.LastDay), [.. group.Seats.Select(seat => seat.Id)], act.LastDay))
        {
            return;
        }

        var reason = Naming.Spaced(act.Reason);
        draft.Change(group, group with
        {
            Validity = group.Validity with { To = act.LastDay },
            Seats = [.. group.Seats.Select(seat => seat.Validity.To > act.LastDay ? seat with { Validity = seat.Validity.Until(act.LastDay), Version = seat.Version + 1 } : seat)],
            Sources = [.. group.Sources, .. draft.Proof(Words(reason, successor, Naming.OrNull(act.OpenQuestions)))],
        });
        EndAll(draft, [.. group.Seats.Select(seat => seat.Id)], act.LastDay, reason);
        var entity = EntityRef.To(group.Id);
        foreach (var relation in draft.Register.RelationsFrom(entity).Concat(draft.Register.RelationsTo(entity)).Where(relation => !(relation.Validity.To <= act.LastDay)))
        {
            draft.Change(relation, relation with { Validity = relation.Validity.Until(act.LastDay) });
        }
    }

    private static string Words(string reason, Group? successor, string? openQuestions)
    {
        var left = Told.Join(successor is null ? null : $"{successor.Names.Name.Sv} tar över", openQuestions is null ? null : $"öppna frågor: {openQuestions}");
        return left.Length == 0 ? reason : $"{reason} ({left})";
    }

    /// <summary>Whether nobody has come to these seats after the day that they are to have been over.</summary>
    public static bool MayEndAll(ActDraft draft, string field, IReadOnlyList<SeatId> seats, DateOnly lastDay)
    {
        if (seats.SelectMany(draft.Register.HoldingsOf).Where(holding => holding.Validity.From > lastDay && holding.Validity.From <= draft.Context.Today).MaxBy(holding => holding.Validity.From) is { Validity.From: { } came })
        {
            draft.Refuse(
                field,
                Told.Both(language => language.In($"Någon har tillsatts efter den dagen, från {Told.Day(came, language)}.", $"Somebody was appointed after that day, from {Told.Day(came, language)}.")),
                ActMessages.CorrectLastDay);
        }

        return !draft.IsRefused;
    }

    /// <summary>Ends what these seats, by their own keys, are held and stood in for by.</summary>
    public static void EndAll(ActDraft draft, IReadOnlyList<SeatId> seats, DateOnly lastDay, string? reason)
    {
        foreach (var holding in seats.SelectMany(draft.Register.HoldingsOf).Where(holding => !(holding.Validity.To <= lastDay)))
        {
            Ending.Holding(draft, holding, lastDay, reason ?? holding.EndReason);
        }

        foreach (var substitution in seats.SelectMany(draft.Register.SubstitutionsOf).Where(substitution => !(substitution.Validity.To <= lastDay)))
        {
            Ending.Substitution(draft, substitution, lastDay);
        }
    }
}
