using Samverkan.Register.Effects;
using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Who makes room for somebody that is appointed: the holding ends the day before.</summary>
internal static class Leaving
{
    /// <param name="others">Who has the place at any time of the appointment.</param>
    /// <returns>False when there is no room, which is then a problem of the draft.</returns>
    public static bool MakeRoom(ActDraft draft, Act.Appoint act, Places places, List<Holding> others)
    {
        var period = new Validity(act.From, act.To);
        if (act.Replaces is null && places.HasRoom(others, period))
        {
            return true;
        }

        if (Who(draft, act, places, others) is not { } leaving || !MayLeave(draft, act, leaving))
        {
            return false;
        }

        List<Holding> staying = [.. others.Where(holding => holding.Id != leaving.Id)];
        if (!places.HasRoom(staying, period))
        {
            RefuseNext(draft, act, staying);
            return false;
        }

        Ending.Holding(draft, leaving, act.From.AddDays(-1), leaving.EndReason);
        return true;
    }

    private static Holding? Who(ActDraft draft, Act.Appoint act, Places places, List<Holding> others)
    {
        var leaving = act.Replaces is { } replaced ? others.Find(holding => holding.Id == replaced) : null;
        List<Holding> present = [.. others.Where(holding => holding.Validity.Contains(act.From))];
        if (act.Place is Placement.OfSeat && places.Role is { } role && (leaving is null ? others.Exists(IsOfRole) : IsOfRole(leaving)))
        {
            draft.Refuse(
                nameof(act.Place),
                new Localized($"Platsen har den som är {role.Names.Name.Sv}, och rollen är tillsatt då.", $"The seat is that of the {role.Names.Name.En}, and somebody has the role then."),
                new Localized("Tillsätt rollen i stället, så följer platsen med.", "Appoint to the role instead, and the seat comes with it."));
        }
        else if (act.Replaces is not null && leaving is null)
        {
            draft.Refuse(
                nameof(act.Replaces),
                new Localized("Den som skulle ersättas har inte platsen då.", "Whoever was to be replaced does not have the place then."),
                new Localized("Välj vem som ersätts, eller en annan första dag.", "Choose who is replaced, or another first day."));
        }
        else if (leaving is null && present.Count > 1)
        {
            draft.Refuse(
                nameof(act.Replaces),
                new Localized($"Alla {present.Count} platser är upptagna då.", $"All {present.Count} places are taken then."),
                new Localized("Välj vem som ersätts, eller en annan första dag.", "Choose who is replaced, or another first day."));
        }
        else if (leaving is null && present is not [_])
        {
            RefuseNext(draft, act, others);
        }
        else
        {
            return leaving ?? present[0];
        }

        return null;

        static bool IsOfRole(Holding holding) => holding.Seat is null;
    }

    private static bool MayLeave(ActDraft draft, Act.Appoint act, Holding leaving)
    {
        if (leaving.Validity.From >= act.From)
        {
            draft.Refuse(
                nameof(act.From),
                Since(draft, leaving),
                new Localized("Rätta eller avsluta det först, eller välj en senare första dag.", "Correct or end that first, or choose a later first day."));
            return false;
        }

        // Nobody loses a place for good to somebody who is there for a while, but when that is said.
        if (act.To is { } to && (leaving.Validity.To is null || leaving.Validity.To > to) && (act.Replaces is null || to < draft.Context.Today))
        {
            draft.Refuse(
                nameof(act.Replaces),
                Told.Both(language => language.In($"{NameOf(draft, leaving).Sv} har platsen även efter {Told.Day(to, language)}.", $"{NameOf(draft, leaving).En} has the place after {Told.Day(to, language)} too.")),
                new Localized(
                    "Är det för en tid: lägg in en ersättare i stället. Ska den andra sluta: avsluta det först, eller välj vem som ersätts.",
                    "If it is for a while: enter a substitute instead. If the other is to leave: end that first, or choose who is replaced."));
            return false;
        }

        return true;
    }

    private static void RefuseNext(ActDraft draft, Act.Appoint act, List<Holding> others)
    {
        var next = others.Where(holding => holding.Validity.From > act.From).MinBy(holding => holding.Validity.From) ?? others[0];
        draft.Refuse(
            nameof(act.To),
            Since(draft, next),
            new Localized("Välj en sista dag före dess, eller rätta det först.", "Choose a last day before that, or correct that first."));
    }

    private static Localized Since(ActDraft draft, Holding holding) => Told.Both(language => language.In(
        $"{NameOf(draft, holding).Sv} har platsen {Told.Period(holding.Validity, language)}.",
        $"{NameOf(draft, holding).En} has the place {Told.Period(holding.Validity, language)}."));

    private static Localized NameOf(ActDraft draft, Holding holding) =>
        draft.Register.Find(holding.Person) is { ProtectedIdentity: false } holder ? new Localized(holder.Name, holder.Name) : new Localized("Någon", "Somebody");
}
