using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>Who, by name, has a role.</summary>
internal static class HolderTeller
{
    public static Answer WhoHolds(Telling t, IReadOnlyList<RoleId> roles)
    {
        var rows = new List<AnswerRow>();
        var people = new List<Person>();
        foreach (var role in roles)
        {
            var holders = Seats.Nameable(t, t.Register.HoldingsOf(role).Where(t.View.Holds));
            people.AddRange(holders);
            if (holders.Count > 0)
            {
                rows.Add(new AnswerRow(Phrases.Sentence(t.Short(EntityRef.To(role))), t.Phrases.List([.. holders.Select(t.NameOf)])));
            }
        }

        var entities = roles.Select(EntityRef.To).ToList();
        if (people.Count == 0)
        {
            var places = entities.SelectMany(entity => Places.Of(t, entity).First).ToList();
            var name = roles.Count == 1 ? t.Named(entities[0]) : t.Phrases.List([.. entities.Select(t.Short)], Phrase.Or);
            return t.NotStated(
                t.Phrases.Say(Phrase.HolderNotStated, name),
                next: places.Count > 0 ? Next.Of(t, places[0].Entity, Phrase.AskPurpose) : []);
        }

        var citations = people.SelectMany(person => person.Sources).Concat(roles.SelectMany(role => t.Register.Find(role)?.Sources ?? []));
        return t.Facts(
            rows.Count == 1 ? t.Phrases.Say(Phrase.HolderIs, t.Named(entities[0]), rows[0].Value) : t.Phrases.Say(Phrase.SitsSeveral),
            citations,
            rows.Count == 1 ? [] : rows);
    }
}
