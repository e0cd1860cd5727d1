using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Enters somebody who steps in on a seat.</summary>
internal static class Substituting
{
    private const int LastInOrder = 20;

    public static void Work(ActDraft draft, Act.Substitute act)
    {
        if (draft.Register.Find(act.Seat) is not { } found || draft.Register.Find(found.Group.Id) is null)
        {
            draft.Refuse(nameof(act.Seat), new Localized("Välj en plats som finns.", "Choose a seat that exists."), ActMessages.StartAgain);
            return;
        }

        if (act.To < act.From)
        {
            draft.Refuse(nameof(act.To), ActMessages.WrongWayRound, ActMessages.CorrectLastDay);
        }

        if (act.Order is < 1 or > LastInOrder)
        {
            draft.Refuse(nameof(act.Order), new Localized("Ordningen är ett tal från 1.", "The order is a number from 1."), new Localized("1 går in först.", "1 steps in first."));
        }

        draft.IsText(nameof(act.Decision), act.Decision);
        if (act.For is { } whom && !Holders(draft, found.Seat).Contains(whom))
        {
            draft.Refuse(nameof(act.For), new Localized("Den som ska ersättas har inte platsen.", "Whoever is to be stood in for does not have the seat."), new Localized("Välj någon som har platsen, eller ingen.", "Choose somebody who has the seat, or nobody."));
        }

        if (draft.IsRefused || Appointees.Find(draft, act.Person, nameof(act.Person)) is not { } person)
        {
            return;
        }

        var validity = act.Meeting is { } meeting ? new Validity(meeting, meeting) : new Validity(act.From ?? draft.Context.Today, act.To);
        if (person == act.For || Held(draft, found.Seat).Any(holding => holding.Person == person && holding.Validity.Overlaps(validity)))
        {
            draft.Refuse(nameof(act.Person), new Localized("Den personen har platsen själv.", "That person has the seat already."), new Localized("Välj någon annan.", "Choose somebody else."));
            return;
        }

        if (draft.Register.SubstitutionsOf(act.Seat).Any(other => other.Person == person && other.For == act.For && other.Validity.Overlaps(validity) && other.Meeting == act.Meeting))
        {
            draft.Refuse(nameof(act.Person), new Localized("Den personen är redan ersättare då.", "That person is a substitute then already."), new Localized("Välj en annan tid, eller någon annan.", "Choose another time, or somebody else."));
            return;
        }

        draft.Add(new Substitution
        {
            Id = new SubstitutionId($"s-{draft.Context.Key}"),
            Seat = act.Seat,
            Person = person,
            For = act.For,
            Order = act.Order,
            Meeting = act.Meeting,
            Decision = string.IsNullOrWhiteSpace(act.Decision) ? null : act.Decision.Trim(),
            Validity = validity,
            Sources = draft.Proof(act.Decision),
        });
    }

    private static IEnumerable<PersonId> Holders(ActDraft draft, Seat seat) => Held(draft, seat).Where(holding => !(holding.Validity.To < draft.Context.Today)).Select(holding => holding.Person);

    private static IEnumerable<Holding> Held(ActDraft draft, Seat seat) =>
        draft.Register.HoldingsOf(seat.Id).Concat(seat.Role is { } role ? draft.Register.HoldingsOf(role) : []);
}
