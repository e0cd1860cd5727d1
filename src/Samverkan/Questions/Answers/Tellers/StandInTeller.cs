using Samverkan.Questions.Asked;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>Who steps in for whom, in which order.</summary>
internal static class StandInTeller
{
    public static Answer WhoStandsIn(Telling t, Question.WhoStandsIn asked)
    {
        var seats = SeatsOf(t, asked.Of).Where(place => t.View.Holds(place.Seat) && t.View.Holds(place.Group)).ToList();
        var found = seats.Select(place => (Place: place, StandIns: t.People.StandIns(place.Seat).ToList())).Where(one => one.StandIns.Count > 0).ToList();
        var name = NameOf(t, asked.Of);
        if (found.Count == 0)
        {
            return t.NotStated(t.Phrases.Say(Phrase.StandInNotStated, name), next: asked.Of.Group is { } group ? Next.Of(t, group, Phrase.AskPurpose) : []);
        }

        var citations = Seats.Citations(found.Select(one => one.Place.Seat));
        if (found is [var only])
        {
            var phrase = only.StandIns.Count > 1 ? Phrase.StandInsAre : Phrase.StandInIs;
            return t.Facts(t.Phrases.Say(phrase, Label(t, only.Place), Told(t, only.StandIns)), citations);
        }

        return t.Facts(t.Phrases.Say(Phrase.SitsSeveral), citations, [.. found.Take(Places.MostNamed).Select(one => new AnswerRow(Phrases.Sentence(Label(t, one.Place)), Told(t, one.StandIns)))]);
    }

    private static IEnumerable<SeatInGroup> SeatsOf(Telling t, Office office) =>
        office.Group is { } entity ? t.Group(entity) is { } group ? group.Seats.Where(seat => Seats.IsOf(t, entity, seat, office)).Select(seat => new SeatInGroup(group, seat)) : []
        : office.Roles.Count > 0 ? office.Roles.SelectMany(t.Register.SeatsOf).Where(place => place.Group.Pattern is null)
        : office.Person is { } person ? t.People.Ever(person).Where(t.View.Holds).SelectMany(t.Register.SeatsOf).DistinctBy(place => place.Seat.Id)
        : [];

    private static string NameOf(Telling t, Office office) =>
        office.Roles.Count > 0 ? t.Phrases.List([.. office.Roles.Select(role => t.Named(EntityRef.To(role)))], Phrase.Or)
        : office.Person is { } person && t.People.Ever(person).FirstOrDefault() is { } holding ? t.People.Name(holding)
        : office.Group is { } group ? t.Named(group)
        : string.Empty;

    private static string Label(Telling t, SeatInGroup place) => t.Phrases.Say(Phrase.InGroup, place.Seat.Names.InText(t.Language), t.Named(t.Register.ReferenceTo(place.Group)));

    private static string Told(Telling t, List<Substitution> standIns) => string.Join(", ", standIns.Select(one => Told(t, one)));

    private static string Told(Telling t, Substitution one) => one.Meeting is { } meeting
        ? t.Phrases.Say(Phrase.AtMeeting, t.People.Name(one), t.Day(meeting))
        : one.Validity.To is { } to ? t.Phrases.Say(Phrase.Until, t.People.Name(one), t.Day(to)) : t.People.Name(one);
}
