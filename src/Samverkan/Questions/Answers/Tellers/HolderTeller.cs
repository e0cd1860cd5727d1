using Samverkan.Questions.Asked;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>Who, by name, has a role.</summary>
internal static class HolderTeller
{
    public static Answer WhoHolds(Telling t, Question.WhoHolds asked)
    {
        var found = asked.Roles.SelectMany(role => asked.Group is { } group ? InGroup(t, role, group) : OfRole(t, role)).Where(one => one.Holders.Count > 0).ToList();
        if (found.Count == 0)
        {
            return NotRegistered(t, asked);
        }

        var citations = asked.Roles.SelectMany(role => t.Register.Find(role)?.Sources ?? []);
        if (found.Count == 1)
        {
            return t.Facts(t.Phrases.Say(Phrase.HolderIs, found[0].Name, Names(t, found[0].Holders)), citations);
        }

        var rows = found.Take(Places.MostNamed).Select(one => new AnswerRow(Phrases.Sentence(one.Brief), Names(t, one.Holders))).ToList();
        return t.Facts(t.Phrases.Say(Phrase.SitsSeveral), citations, found.Count > rows.Count ? [.. rows, new AnswerRow(null, t.Phrases.Say(Phrase.More, t.Phrases.Number(found.Count - rows.Count)))] : rows);
    }

    private static Answer.NotStated NotRegistered(Telling t, Question.WhoHolds asked)
    {
        var entities = asked.Roles.Select(EntityRef.To).ToList();
        var name = entities.Count == 1 ? t.Named(entities[0]) : t.Phrases.List([.. entities.Select(t.Short)], Phrase.Or);
        if (asked.Group is { } group)
        {
            return t.NotStated(t.Phrases.Say(Phrase.HolderNotStated, t.Phrases.Say(Phrase.InGroup, name, t.Named(group))), next: Next.Of(t, group, Phrase.AskPurpose));
        }

        var places = entities.SelectMany(entity => Places.Of(t, entity).First).ToList();
        IReadOnlyList<Suggestion> next = places.Count > 0 ? Next.Of(t, places[0].Entity, Phrase.AskPurpose) : [];

        // Who had it last is not told here: that is asked by the button.
        return asked.Roles is [var role] && Occupancy.Since(t, t.People.Ever(role)) is { } since && t.Register.Find(role)?.Names.In(t.Language) is { } title
            ? t.NotStated(
                t.Phrases.Say(Phrase.HolderVacant, title, t.Phrases.Date(since)),
                next: [new Suggestion(t.Phrases.Say(Phrase.AskBeforeTitle), t.Phrases.Say(Phrase.AskBefore, title)), .. next])
            : t.NotStated(t.Phrases.Say(Phrase.HolderNotStated, name), next: next);
    }

    // The role as such, and the seats whose holders the role does not tell, each by its group.
    private static IEnumerable<(string Name, string Brief, List<Holding> Holders)> OfRole(Telling t, RoleId role)
    {
        var entity = EntityRef.To(role);
        yield return (t.Named(entity), t.Short(entity), t.People.On(role));
        foreach (var (place, holders) in t.People.Elsewhere(role))
        {
            yield return OnSeat(t, entity, place, holders);
        }
    }

    private static IEnumerable<(string Name, string Brief, List<Holding> Holders)> InGroup(Telling t, RoleId role, EntityRef group) =>
        t.Group(group) is { } own ? t.View.SeatsOf(own).Where(seat => seat.Role == role).Select(seat => OnSeat(t, EntityRef.To(role), new SeatInGroup(own, seat), t.People.On(seat))) : [];

    private static (string Name, string Brief, List<Holding> Holders) OnSeat(Telling t, EntityRef role, SeatInGroup place, List<Holding> holders)
    {
        var group = t.Register.ReferenceTo(place.Group);
        return (t.Phrases.Say(Phrase.InGroup, t.Named(role), t.Named(group)), t.Short(group), holders);
    }

    private static string Names(Telling t, List<Holding> holders) => t.Phrases.List([.. holders.Select(holding => Occupancy.Holder(t, holding))]);
}
