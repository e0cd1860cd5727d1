using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>The rows of the register that began or ended within some days: of one group, or all.</summary>
internal static class Changes
{
    /// <param name="since">The first day looked at; the last is the day asked about.</param>
    public static IEnumerable<Change> Of(Telling t, EntityRef? group, DateOnly since) =>
        group is not { } entity ? InAll(t, since)
        : t.Group(entity) is { } one ? InGroup(t, entity, one, since)
        : [];

    private static IEnumerable<Change> InGroup(Telling t, EntityRef entity, Group group, DateOnly since) =>
    [
        .. group.Seats.SelectMany(seat => t.People.Ever(seat).SelectMany(holding => Within(t, holding, since, seat.Names.Brief(t.Language), () => t.People.Name(holding)))),
        .. group.Seats.SelectMany(seat => t.Register.SubstitutionsOf(seat.Id).Where(t.People.Sees).SelectMany(one => Within(t, one, since, StandIn(t, seat), () => t.People.Name(one)))),
        .. Structure(t, group, since, ofGroup: false),
        .. Relations(t, t.Selves(entity).SelectMany(self => t.Register.RelationsFrom(self).Concat(t.Register.RelationsTo(self))), since),
    ];

    private static IEnumerable<Change> InAll(Telling t, DateOnly since) =>
    [
        .. t.People.AllHoldings().SelectMany(holding => Within(t, holding, since, Label(t, holding), () => t.People.Name(holding))),
        .. t.People.AllSubstitutions().SelectMany(one => Within(t, one, since, t.Register.Find(one.Seat) is { } place ? StandIn(t, place.Seat) : t.Phrases.Say(Phrase.StandIn), () => t.People.Name(one))),
        .. t.Register.Spoken.Select(spoken => spoken.Group).Concat(t.Register.Content.Groups.Where(group => group.Pattern is not null)).SelectMany(group => Structure(t, group, since, ofGroup: true)),
        .. Relations(t, t.Register.Content.Relations, since),
    ];

    private static IEnumerable<Change> Structure(Telling t, Group group, DateOnly since, bool ofGroup)
    {
        var name = group.Names.Brief(t.Language);
        return Within(t, group, since, name, () => t.Phrases.Say(Phrase.TheGroup))
            .Concat(group.Seats.SelectMany(seat => Within(t, seat, since, ofGroup ? name : seat.Names.Brief(t.Language), () => t.Phrases.Say(Phrase.TheSeat, seat.Names.Name.In(t.Language)))));
    }

    private static IEnumerable<Change> Relations(Telling t, IEnumerable<Relation> relations, DateOnly since) =>
        relations.SelectMany(relation => Within(t, relation, since, t.Short(relation.From), () => RelationTeller.Told(t, relation)));

    private static string Label(Telling t, Holding holding) =>
        holding.Seat is { } seat && t.Register.Find(seat) is { } place ? t.Phrases.Say(Phrase.InGroup, place.Seat.Names.Brief(t.Language), t.Short(t.Register.ReferenceTo(place.Group)))
        : holding.Role is { } role ? t.Short(EntityRef.To(role))
        : string.Empty;

    private static string StandIn(Telling t, Seat seat) => t.Phrases.Say(Phrase.StandInLabel, seat.Names.Brief(t.Language));

    private static IEnumerable<Change> Within(Telling t, Entry entry, DateOnly since, string label, Func<string> name)
    {
        if (entry.Validity.From is { } from && from >= since && from <= t.View.Day)
        {
            yield return new Change(from, label, () => $"{name()}, {t.Phrases.Say(Phrase.From, t.Phrases.Date(from))}");
        }

        if (entry.Validity.To is { } to && to >= since.AddDays(-1) && to < t.View.Day)
        {
            yield return new Change(to.AddDays(1), label, () => $"{name()}, {t.Phrases.Say(Phrase.To, t.Phrases.Date(to))}");
        }
    }
}
