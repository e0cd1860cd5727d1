using Samverkan.Register.Effects;
using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Enters somebody who steps in on a seat.</summary>
internal static class Substituting
{
    private const int LastInOrder = 20;

    public static void Work(ActDraft draft, Act.Substitute act)
    {
        if (Seating.Find(draft.Register, act.Seat) is not { } found)
        {
            draft.Refuse(nameof(act.Seat), new Localized("Välj en plats som finns.", "Choose a seat that exists."), ActMessages.StartAgain);
            return;
        }

        var validity = act.Meeting is { } meeting ? new Validity(meeting, meeting) : new Validity(act.From ?? draft.Context.Today, act.To);
        var begins = act.Meeting is null ? nameof(act.From) : nameof(act.Meeting);
        _ = draft.IsPeriod(begins, nameof(act.To), validity) && draft.IsWithin(begins, validity, Lives.Both(found.Seat.Validity, found.Group.Validity));
        if (act.Order is < 1 or > LastInOrder)
        {
            draft.Refuse(nameof(act.Order), new Localized($"Ordningen är ett tal mellan 1 och {LastInOrder}.", $"The order is a number between 1 and {LastInOrder}."), new Localized("1 går in först.", "1 steps in first."));
        }

        draft.IsText(nameof(act.Decision), act.Decision);
        List<Holding> held = [.. draft.Register.HoldingsOf(found.Seat).Where(holding => holding.Validity.Overlaps(validity))];
        if (act.For is { } whom && !held.Exists(holding => holding.Person == whom))
        {
            draft.Refuse(nameof(act.For), new Localized("Den som ska ersättas har inte platsen då.", "Whoever is to be stood in for does not have the seat then."), new Localized("Välj någon som har platsen, eller ingen.", "Choose somebody who has the seat, or nobody."));
        }

        if (!draft.IsRefused && Appointees.Find(draft, act.Person, nameof(act.Person)) is { } person && IsFree(draft, act, held, person, validity))
        {
            draft.Add(New(draft, act, person, validity));
        }
    }

    private static bool IsFree(ActDraft draft, Act.Substitute act, List<Holding> held, PersonId person, Validity validity)
    {
        List<Substitution> others = [.. draft.Register.SubstitutionsOf(act.Seat).Where(other => other.For == act.For && other.Meeting == act.Meeting && other.Validity.Overlaps(validity))];
        if (held.Exists(holding => holding.Person == person))
        {
            draft.Refuse(nameof(act.Person), new Localized("Den personen har platsen själv.", "That person has the seat already."), ActMessages.SomebodyElse);
        }
        else if (others.Find(other => other.Person == person) is { } same)
        {
            draft.Refuse(
                nameof(act.Person),
                Told.Both(language => language.In($"Den personen är redan ersättare, {Told.Period(same.Validity, language)}.", $"That person is a substitute already, {Told.Period(same.Validity, language)}.")),
                new Localized("Välj en annan tid, eller någon annan.", "Choose another time, or somebody else."));
        }
        else if (act.For is not null && others.Exists(other => other.Order == act.Order))
        {
            draft.Refuse(
                nameof(act.Order),
                new Localized($"Det finns redan en ersättare nummer {act.Order} då.", $"There already is a substitute number {act.Order} then."),
                new Localized("Välj nästa nummer, eller avsluta den som finns först.", "Choose the next number, or end the one there is first."));
        }

        return !draft.IsRefused;
    }

    private static Substitution New(ActDraft draft, Act.Substitute act, PersonId person, Validity validity) => new()
    {
        Id = new SubstitutionId($"s-{draft.Context.Key}"),
        Seat = act.Seat,
        Person = person,
        For = act.For,
        Order = act.Order,
        Meeting = act.Meeting,
        Decision = Naming.OrNull(act.Decision),
        Validity = validity,
        Sources = draft.Proof(act.Decision),
    };
}
