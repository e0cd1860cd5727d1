using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>Where a role, an organisation or a person sits.</summary>
internal static class PlacesTeller
{
    public static Answer WhereSits(Telling t, IReadOnlyList<EntityRef> who)
    {
        var known = who.Select(one => (Who: one, Places: Places.Of(t, one), Coordinates: Coordinated(t, one))).Where(one => one.Places.Total + one.Coordinates.Count > 0).ToList();
        if (known.Count == 0)
        {
            return t.NotStated(t.Phrases.Say(Phrase.SitsNowhere, t.Phrases.List([.. who.Select(t.Named)], Phrase.Or)));
        }

        var citations = known.SelectMany(one => one.Places.Citations().Concat(one.Coordinates.SelectMany(relation => relation.Sources)));
        if (known.Count > 1)
        {
            return t.Facts(t.Phrases.Say(Phrase.SitsSeveral), citations, [.. known.Select(one => new AnswerRow(Phrases.Sentence(t.Short(one.Who)), t.Phrases.List([.. one.Places.Labels(t).Concat(one.Coordinates.Select(relation => Labelled(t, relation.To))).Distinct()])))]);
        }

        var (entity, places, coordinates) = known[0];
        var next = places.Total > 0 ? Next.Of(t, places.First[0].Entity, Phrase.AskPurpose) : [];
        var headline = places.Total == 0
            ? t.Say(Phrase.CoordinatesThese, entity, t.Phrases.List([.. coordinates.Select(relation => Labelled(t, relation.To))]))
            : t.Say(Phrase.SitsOn, entity, t.Phrases.List([.. places.Labels(t)]));
        if (places.Total > 0 && coordinates.Where(relation => !(entity.Kind == EntityKind.Role && places.First.Any(place => place.Entity == relation.To))).ToList() is { Count: > 0 } also)
        {
            headline += " " + t.Phrases.Say(Phrase.CoordinatesAlso, t.Phrases.List([.. also.Select(relation => Labelled(t, relation.To))]));
        }

        return t.Facts(headline, citations, next: next);
    }

    /// <summary>The groups on which all of them sit.</summary>
    public static Answer WhereMeet(Telling t, IReadOnlyList<EntityRef> who)
    {
        var shared = Places.Keys(t, who[0]);
        foreach (var other in who.Skip(1))
        {
            shared.IntersectWith(Places.Keys(t, other));
        }

        var names = t.Phrases.List([.. who.Select(t.Named)]);
        var places = Places.Of(t, who[0], shared);
        return places.Total == 0
            ? t.NotStated(t.Phrases.Say(Phrase.SitsNowhere, names))
            : t.Facts(t.Phrases.SayOf(several: true, Phrase.SitsOn, names, t.Phrases.List([.. places.Labels(t)])), places.Citations(), next: Next.Of(t, places.First[0].Entity, Phrase.AskPurpose));
    }

    public static Answer MyGroups(Telling t)
    {
        if (t.Context.Asker.Count == 0)
        {
            return t.NotStated(t.Phrases.Say(Phrase.YouUnknown));
        }

        var places = t.Context.Asker.SelectMany(person => Places.Of(t, EntityRef.To(person)).First).ToList();
        return places.Count == 0
            ? t.NotStated(t.Phrases.Say(Phrase.YouSitNowhere))
            : t.Facts(
                t.Phrases.Say(Phrase.YouSitOn, t.Phrases.List([.. places.Select(place => Labelled(t, place.Entity)).Distinct()])),
                places.SelectMany(place => Seats.Citations(place.Seats)),
                [.. places.Select(place => new AnswerRow(Phrases.Sentence(t.Short(place.Entity)), t.Phrases.List([.. place.Seats.Select(seat => Seats.Name(t, seat))])))],
                persons: t.Context.Asker);
    }

    /// <summary>A group by its name; a pattern with what it has one of.</summary>
    public static string Labelled(Telling t, EntityRef entity) =>
        entity.Kind == EntityKind.Pattern ? t.Phrases.Say(Phrase.InEveryArea, t.Short(entity)) : t.Named(entity);

    private static List<Relation> Coordinated(Telling t, EntityRef who) => [.. t.View.RelationsFrom(who).Where(relation => relation.Kind == RelationKind.Coordinates)];
}
