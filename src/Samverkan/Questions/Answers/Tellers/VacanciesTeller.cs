using Samverkan.Questions.Asked;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>Which seats have lost their holder, and whose time runs out. A seat that never had a holder is not called vacant; it is counted.</summary>
internal static class VacanciesTeller
{
    private const int SoonMonths = 3;

    public static Answer List(Telling t, Question.ListVacancies asked)
    {
        var held = Held(t, asked.Group, asked.Organisation).ToList();
        if (held.Count == 0)
        {
            return t.NotStated(asked.Group is { } nobody ? t.Phrases.Say(Phrase.NoHoldersIn, t.Named(nobody)) : t.Phrases.Say(Phrase.NoHolders));
        }

        var vacant = held.Select(place => (Place: place, Occupancy: Occupancy.Of(t, place.Seat))).Where(one => one.Occupancy.VacantSince is not null).OrderByDescending(one => one.Occupancy.VacantSince).ToList();
        var never = Count(t, asked.Group, asked.Organisation) - held.Count;
        string[] notes = never > 0 ? [t.Phrases.SayOf(never > 1, Phrase.NeverHeld, Phrases.Sentence(t.Phrases.Number(never)))] : [];
        var headline = vacant.Count == 0
            ? (asked.Group is { } full ? t.Phrases.Say(Phrase.VacantNoneIn, t.Named(full)) : t.Phrases.Say(Phrase.VacantNone))
            : asked.Group is { } group ? t.Phrases.SayOf(vacant.Count > 1, Phrase.VacantSeatsIn, t.Phrases.Number(vacant.Count), t.Named(group))
            : t.Phrases.SayOf(vacant.Count > 1, Phrase.VacantSeats, t.Phrases.Number(vacant.Count));
        return t.Facts(headline, Seats.Citations(vacant.Take(1).Select(one => one.Place.Seat)), Rows(t, vacant, one => Label(t, one.Place, asked.Group), one => one.Occupancy.Words(t)), notes);
    }

    public static Answer Endings(Telling t, Question.ListEndings asked)
    {
        var until = asked.Until is { } day && day >= t.View.Day ? day : t.View.Day.AddMonths(SoonMonths);
        var now = t.People.AllHoldings().Where(holding => t.View.Holds(holding) && Concerns(t, holding, asked)).ToList();
        if (now.Count == 0)
        {
            return t.NotStated(asked.Group is { } nobody ? t.Phrases.Say(Phrase.NoHoldersIn, t.Named(nobody)) : t.Phrases.Say(Phrase.NoHolders));
        }

        var ending = now.Where(holding => holding.Validity.To <= until).OrderBy(holding => holding.Validity.To).ToList();
        if (ending.Count == 0)
        {
            return t.NotStated(t.Phrases.Say(Phrase.EndingNone, t.Phrases.Date(until)));
        }

        return t.Facts(
            t.Phrases.SayOf(ending.Count > 1, Phrase.EndingUntil, t.Phrases.Number(ending.Count), t.Phrases.Date(until)),
            [],
            Rows(t, ending, holding => LabelOf(t, holding, asked.Group), holding => Tenures.With(t, t.People.Name(holding), new Validity(null, holding.Validity.To))));
    }

    private static List<AnswerRow> Rows<T>(Telling t, List<T> all, Func<T, string> label, Func<T, string> value)
    {
        var rows = all.Take(Places.MostNamed).Select(one => new AnswerRow(Phrases.Sentence(label(one)), value(one))).ToList();
        if (all.Count > rows.Count)
        {
            rows.Add(new AnswerRow(null, t.Phrases.Say(Phrase.AndMore, t.Phrases.Number(all.Count - rows.Count))));
        }

        return rows;
    }

    // The seats that have, or have had, a holder: found from the holdings, of which there are fewer than of seats.
    private static IEnumerable<SeatInGroup> Held(Telling t, EntityRef? group, OrganisationId? organisation) =>
        t.People.AllHoldings().Where(holding => holding.Validity.From is not { } from || from <= t.View.Day).SelectMany(t.Register.SeatsOf).DistinctBy(place => place.Seat.Id)
            .Where(place => t.View.Holds(place.Group) && t.View.Holds(place.Seat) && IsAskedFor(t, place, group, organisation));

    private static bool IsAskedFor(Telling t, SeatInGroup place, EntityRef? group, OrganisationId? organisation) =>
        (group is not { } asked || t.Register.ReferenceTo(place.Group) == asked || (asked.Kind == EntityKind.Pattern && place.Group.Pattern?.Value == asked.Id))
        && (organisation is not { } own || Seats.ActsFor(t, place.Seat, own));

    private static int Count(Telling t, EntityRef? group, OrganisationId? organisation) =>
        t.View.Groups.Sum(one => one.Seats.Count(seat => t.View.Holds(seat) && IsAskedFor(t, new SeatInGroup(one, seat), group, organisation)));

    private static bool Concerns(Telling t, Holding holding, Question.ListEndings asked) =>
        (asked.Group is null && asked.Organisation is null) || t.Register.SeatsOf(holding).Any(place => IsAskedFor(t, place, asked.Group, asked.Organisation));

    private static string LabelOf(Telling t, Holding holding, EntityRef? group) =>
        holding.Seat is { } seat && t.Register.Find(seat) is { } place ? Label(t, place, group)
        : holding.Role is { } role ? t.Short(EntityRef.To(role))
        : string.Empty;

    private static string Label(Telling t, SeatInGroup place, EntityRef? group)
    {
        var name = place.Seat.Names.Brief(t.Language);
        return group is { Kind: EntityKind.Group } ? name : t.Phrases.Say(Phrase.InGroup, name, t.Short(t.Register.ReferenceTo(place.Group)));
    }
}
