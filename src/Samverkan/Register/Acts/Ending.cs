using Samverkan.Register.Effects;
using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Ends what has begun, and takes back what has not. What has begun is never deleted.</summary>
internal static class Ending
{
    public static void Holding(ActDraft draft, Act.End act)
    {
        var holding = draft.Register.Content.Holdings.FirstOrDefault(row => row.Id == act.Holding);
        draft.IsText(nameof(act.Reason), act.Reason);
        if (MayEnd(draft, nameof(act.Holding), nameof(act.LastDay), holding, act.LastDay, mayWithdraw: true) && holding is not null && !draft.IsRefused)
        {
            Holding(draft, holding, act.LastDay, Naming.OrNull(act.Reason) ?? holding.EndReason);
        }
    }

    /// <summary>Ends a holding and what hangs on it: those who step in for this person alone. One that would only have begun later is taken back.</summary>
    public static void Holding(ActDraft draft, Holding holding, DateOnly lastDay, string? reason)
    {
        if (IsToCome(draft, holding, lastDay))
        {
            draft.Withdraw(holding);
        }
        else
        {
            draft.Change(holding, holding with { Validity = holding.Validity.Until(lastDay), EndReason = reason, Absence = holding.Absence is { } away ? Lives.UpTo(away, lastDay) : null });
        }

        StandIns(draft, holding, lastDay);
    }

    /// <summary>Ends those who step in on the seats of a holding for its person alone.</summary>
    public static void StandIns(ActDraft draft, Holding holding, DateOnly lastDay)
    {
        foreach (var personal in PersonalSubstitutions(draft.Register, holding).Where(substitution => !(substitution.Validity.To <= lastDay)))
        {
            Substitution(draft, personal, lastDay);
        }
    }

    public static void Substitution(ActDraft draft, Act.EndSubstitution act)
    {
        var substitution = draft.Register.Content.Substitutions.FirstOrDefault(row => row.Id == act.Substitution);
        if (MayEnd(draft, nameof(act.Substitution), nameof(act.LastDay), substitution, act.LastDay, mayWithdraw: true) && substitution is not null)
        {
            Substitution(draft, substitution, act.LastDay);
        }
    }

    public static void Substitution(ActDraft draft, Substitution substitution, DateOnly lastDay)
    {
        if (IsToCome(draft, substitution, lastDay))
        {
            draft.Withdraw(substitution);
        }
        else
        {
            draft.Change(substitution, substitution with { Validity = substitution.Validity.Until(lastDay) });
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

    /// <param name="mayWithdraw">Whether what has not begun today may end before it begins: it is then taken back.</param>
    public static bool MayEnd(ActDraft draft, string row, string field, Entry? entry, DateOnly lastDay, bool mayWithdraw = false)
    {
        if (entry is null)
        {
            draft.Refuse(row, ActMessages.Gone, ActMessages.StartAgain);
        }
        else if (!draft.IsDay(field, lastDay))
        {
            return false;
        }
        else if (entry.Validity.To <= lastDay)
        {
            draft.Refuse(field, ActMessages.Ended, new Localized("Välj en tidigare sista dag, om den var fel.", "Choose an earlier last day if it was wrong."));
        }
        else if (entry.Validity.From is { } from && lastDay < from && !(mayWithdraw && IsToCome(draft, entry, lastDay)))
        {
            draft.Refuse(
                field,
                new Localized($"Det började först {Told.Day(from, Language.Swedish)}.", $"It began only on {Told.Day(from, Language.English)}."),
                ActMessages.CorrectLastDay);
        }

        return !draft.IsRefused;
    }

    private static bool IsToCome(ActDraft draft, Entry entry, DateOnly lastDay) => entry.Validity.From > lastDay && entry.Validity.From > draft.Context.Today;

    private static IEnumerable<Substitution> PersonalSubstitutions(RegisterSnapshot register, Holding holding) =>
        register.Content.Substitutions.Where(substitution => substitution.For == holding.Person && (substitution.Seat == holding.Seat || IsOfRole(register, substitution.Seat, holding)));

    private static bool IsOfRole(RegisterSnapshot register, SeatId seat, Holding holding) =>
        holding is { Seat: null, Role: { } role } && register.Find(seat)?.Seat.Role == role;
}
