using Samverkan.Questions.Asked;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>Who sits on several groups at once, and on which groups somebody does not sit.</summary>
internal static class SharedTeller
{
    public static Answer WhoSitsInAll(Telling t, Question.WhoSitsInAll asked)
    {
        var groups = asked.Groups.Select(t.Group).OfType<Group>().ToList();
        if (groups.Count < asked.Groups.Count)
        {
            return SocialTeller.OutOfScope(t);
        }

        var seats = groups.ConvertAll(group => Seats.Of(t, group));
        var shared = seats[0].Where(seat => seats.Skip(1).All(others => others.Exists(other => IsSame(seat, other)))).ToList();
        var names = t.Phrases.List([.. asked.Groups.Select(t.Named)]);
        var next = Next.Of(t, asked.Groups[0], Phrase.AskMembers);
        return shared.Count == 0
            ? t.NotStated(t.Phrases.Say(Phrase.SharedNone, names), citations: seats.SelectMany(Seats.Citations), next: next)
            : t.Facts(t.Phrases.SayOf(shared.Count > 1, Phrase.SitsInAll, names, Seats.List(t, shared), Phrases.Sentence(Seats.List(t, shared))), seats.SelectMany(own => Seats.Citations(own.Where(seat => shared.Exists(one => IsSame(one, seat))))), next: next);
    }

    public static Answer WhereNot(Telling t, IReadOnlyList<EntityRef> who)
    {
        var names = t.Phrases.List([.. who.Select(t.Named)], Phrase.Or);
        var without = t.Register.Spoken.Where(spoken => t.View.Holds(spoken.Group) && !t.View.SeatsOf(spoken.Group).Any(seat => !seat.OrganisationStated || who.Any(one => Seats.IsFor(t, seat, one)))).ToList();
        if (without.Count == 0)
        {
            return t.NotStated(t.Phrases.Say(Phrase.InAllGroups, names));
        }

        var groups = without.Take(Places.MostNamed).Select(spoken => PlacesTeller.Labelled(t, spoken.Entity));
        return t.NotStated(
            t.Phrases.Say(Phrase.SitsNotOn, names, t.Phrases.List([.. without.Count > Places.MostNamed ? groups.Append(t.Phrases.Say(Phrase.More, t.Phrases.Number(without.Count - Places.MostNamed))) : groups])),
            citations: without.Take(Places.MostNamed).SelectMany(spoken => Seats.Citations(t.View.SeatsOf(spoken.Group))));
    }

    // Representatives of one body may be other people in each group, so only roles and whole bodies are the same.
    private static bool IsSame(Seat one, Seat other) =>
        one.Role is { } role ? role == other.Role : one.Role == other.Role && (one.Unit ?? one.Organisation) == (other.Unit ?? other.Organisation);
}
