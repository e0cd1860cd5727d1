using System.Globalization;
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
        CheckDates(draft, act, places.Life);
        draft.IsText(nameof(act.Decision), act.Decision);
        if (draft.IsRefused || Appointees.Find(draft, act.Person, nameof(act.Person)) is not { } person)
        {
            return;
        }

        var others = places.Holdings.Where(holding => holding.Validity.Overlaps(validity)).ToList();
        if (others.Find(holding => holding.Person == person) is { } same)
        {
            draft.Refuse(
                nameof(act.Person),
                new Localized($"Den personen är redan {places.Name.Sv}{Since(same.Validity, "från")}.", $"That person is {places.Name.En} already{Since(same.Validity, "from")}."),
                new Localized("Rätta datumen på det som finns i stället.", "Correct the dates of what is there instead."));
            return;
        }

        if (MakeRoom(draft, act, places, others))
        {
            draft.Add(New(draft, act, person));
        }
    }

    private static void CheckDates(ActDraft draft, Act.Appoint act, Validity life)
    {
        if (act.To < act.From)
        {
            draft.Refuse(nameof(act.To), ActMessages.WrongWayRound, ActMessages.CorrectLastDay);
        }

        if (act.From < life.From || act.From > life.To || act.To > life.To)
        {
            draft.Refuse(
                nameof(act.From),
                new Localized("Rollen eller platsen finns inte hela den tiden.", "The role or seat does not exist all that time."),
                new Localized($"Den finns{Since(life, "från")}{Until(life, "till och med")}.", $"It exists{Since(life, "from")}{Until(life, "until")}."));
        }
    }

    /// <returns>False when there is no room, which is then a problem of the draft.</returns>
    private static bool MakeRoom(ActDraft draft, Act.Appoint act, Places places, List<Holding> others)
    {
        if (act.Replaces is null && (places.HowMany is not { } howMany || others.Count < howMany))
        {
            return true;
        }

        var leaving = act.Replaces is { } replaced ? others.Find(holding => holding.Id == replaced) : others is [var only] ? only : null;
        if (leaving is null)
        {
            draft.Refuse(
                nameof(act.Replaces),
                act.Replaces is null
                    ? new Localized($"Alla {others.Count} platser är upptagna då.", $"All {others.Count} places are taken then.")
                    : new Localized("Den som skulle ersättas har inte platsen då.", "Whoever was to be replaced does not have the place then."),
                new Localized("Välj vem som ersätts, eller en annan första dag.", "Choose who is replaced, or another first day."));
            return false;
        }

        if (leaving.Validity.From >= act.From)
        {
            var name = draft.Register.Find(leaving.Person) is { ProtectedIdentity: false } holder ? holder.Name : null;
            draft.Refuse(
                nameof(act.From),
                new Localized($"{name ?? "Någon"} är tillsatt{Since(leaving.Validity, "från")}, samma dag eller senare.", $"{name ?? "Somebody"} is appointed{Since(leaving.Validity, "from")}, the same day or later."),
                new Localized("Avsluta eller rätta det först, eller välj ett slutdatum före den dagen.", "End or correct that first, or choose a last day before it."));
            return false;
        }

        Ending.Holding(draft, leaving, act.From.AddDays(-1), leaving.EndReason);
        return true;
    }

    private static Holding New(ActDraft draft, Act.Appoint act, PersonId person) => new()
    {
        Id = new HoldingId($"h-{draft.Context.Key}"),
        Person = person,
        Role = act.Place is Placement.OfRole(var role) ? role : null,
        Seat = act.Place is Placement.OfSeat(var seat) ? seat : null,
        Appointed = draft.Context.Today,
        Decision = string.IsNullOrWhiteSpace(act.Decision) ? null : act.Decision.Trim(),
        Validity = new Validity(act.From, act.To),
        Sources = draft.Proof(act.Decision),
    };

    private static string Since(Validity validity, string word) => validity.From is { } from ? $" {word} {Day(from)}" : "";

    private static string Until(Validity validity, string word) => validity.To is { } to ? $" {word} {Day(to)}" : "";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
