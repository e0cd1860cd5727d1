using Samverkan.Questions.Searching;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>A person who was searched for: the seats that he or she has, the roles, and where he or she steps in.</summary>
internal static class PersonHitTeller
{
    /// <returns>Null for somebody whom the asker may not see.</returns>
    public static Found? Tell(Telling t, PersonId id)
    {
        if (!t.People.Sees(id) || t.Register.Find(id) is not { } person)
        {
            return null;
        }

        var holdings = t.People.Ever(id).Where(t.View.Holds).ToList();
        var substitutions = t.Register.SubstitutionsOf(id).Where(t.View.Holds).Where(t.People.Sees).ToList();
        Note(t, holdings, substitutions);
        var places = Places.Of(t, EntityRef.To(id));
        List<AnswerRow> rows = [.. Seated(t, places), .. holdings.Select(holding => OfRole(t, holding)).OfType<AnswerRow>(), .. substitutions.Select(one => SteppingIn(t, one)).OfType<AnswerRow>()];
        var profile = t.Facts(person.Name, places.Citations().Concat(holdings.SelectMany(holding => holding.Sources)).Concat(substitutions.SelectMany(one => one.Sources)), rows);
        return new Found(new SearchHit.OfPerson(id), string.Join("; ", rows.Select(row => row.Label is { } label ? $"{label}: {row.Value}" : row.Value)), profile with { Headline = person.Name });
    }

    // The name is the headline; the entries are its proof.
    private static void Note(Telling t, IEnumerable<Holding> holdings, IEnumerable<Substitution> substitutions)
    {
        foreach (var holding in holdings)
        {
            t.People.Name(holding);
        }

        foreach (var substitution in substitutions)
        {
            t.People.Name(substitution);
        }
    }

    private static IEnumerable<AnswerRow> Seated(Telling t, Places places)
    {
        var rows = places.First.Select(place => new AnswerRow(Phrases.Sentence(place.Group.Names.Brief(t.Language)), t.Phrases.List([.. place.Seats.Select(seat => Seats.Name(t, seat))])));
        return places.Total > places.First.Count ? rows.Append(new AnswerRow(null, t.Phrases.Say(Phrase.More, t.Phrases.Number(places.Total - places.First.Count)))) : rows;
    }

    // A role that every district has does not tell on which seat its holder sits.
    private static AnswerRow? OfRole(Telling t, Holding holding) =>
        holding.Role is { } id && !t.Register.SeatsOf(holding).Any() && t.Register.Find(id) is { } role ? new AnswerRow(t.Phrases.Say(Phrase.LabelRole), role.Names.In(t.Language)) : null;

    private static AnswerRow? SteppingIn(Telling t, Substitution substitution) =>
        t.Register.Find(substitution.Seat) is { } place && t.View.Holds(place.Group)
            ? new AnswerRow(Phrases.Sentence(place.Group.Names.Brief(t.Language)), t.Phrases.Say(Phrase.StandInLabel, Seats.Name(t, place.Seat)))
            : null;
}
