using Samverkan.Register.Effects;
using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Puts a person in a role or on a seat.</summary>
internal static class Appointing
{
    public static void Work(ActDraft draft, Act.Appoint act)
    {
        if (Places.Of(draft.Register, act.Place) is not { } places)
        {
            draft.Refuse(nameof(act.Place), new Localized("Välj en roll eller plats som finns.", "Choose a role or a seat that exists."), ActMessages.StartAgain);
            return;
        }

        var validity = new Validity(act.From, act.To);
        _ = draft.IsPeriod(nameof(act.From), nameof(act.To), validity) && draft.IsWithin(nameof(act.From), validity, places.Life);
        draft.IsText(nameof(act.Decision), act.Decision);
        if (draft.IsRefused || Appointees.Find(draft, act.Person, nameof(act.Person)) is not { } person)
        {
            return;
        }

        List<Holding> others = [.. places.Holdings.Where(holding => holding.Validity.Overlaps(validity))];
        if (!IsThere(draft, nameof(act.Person), places, others, person) && Leaving.MakeRoom(draft, act, places, others))
        {
            draft.Add(New(draft, act, person));
        }
    }

    /// <returns>Whether one of the holdings is that person's already, which is then a problem of the draft.</returns>
    public static bool IsThere(ActDraft draft, string field, Places places, IEnumerable<Holding> holdings, PersonId person)
    {
        if (holdings.FirstOrDefault(holding => holding.Person == person) is not { } same)
        {
            return false;
        }

        draft.Refuse(
            field,
            Told.Both(language => language.In(
                $"Den personen är redan {places.Name.Sv}, {Told.Period(same.Validity, language)}.",
                $"That person is {places.Name.En} already, {Told.Period(same.Validity, language)}.")),
            new Localized("Rätta datumen på det som finns i stället, eller välj någon annan.", "Correct the dates of what is there instead, or choose somebody else."));
        return true;
    }

    private static Holding New(ActDraft draft, Act.Appoint act, PersonId person) => new()
    {
        Id = new HoldingId($"h-{draft.Context.Key}"),
        Person = person,
        Role = act.Place is Placement.OfRole(var role) ? role : null,
        Seat = act.Place is Placement.OfSeat(var seat) ? seat : null,
        Appointed = draft.Context.Today,
        Decision = Naming.OrNull(act.Decision),
        Validity = new Validity(act.From, act.To),
        Sources = draft.Proof(act.Decision),
    };
}
