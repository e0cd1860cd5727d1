using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>Where a role, an organisation or a person sits.</summary>
internal static class PlacesTeller
{
    public static Answer WhereSits(Telling t, IReadOnlyList<EntityRef> who)
    {
        var found = who.Select(one => (Who: one, Groups: GroupsOf(t, one), Coordinates: Coordinated(t, one))).ToList();
        var known = found.Where(one => one.Groups.Count + one.Coordinates.Count > 0).ToList();
        if (known.Count == 0)
        {
            return t.NotStated(t.Phrases.Say(Phrase.SitsNowhere, t.Phrases.List([.. who.Select(t.Named)], Phrase.Or)));
        }

        var citations = known.SelectMany(one => one.Groups.SelectMany(group => group.Sources).Concat(one.Coordinates.SelectMany(relation => relation.Sources)));
        if (known.Count > 1)
        {
            return t.Facts(t.Phrases.Say(Phrase.SitsSeveral), citations, [.. known.Select(one => new AnswerRow(Phrases.Sentence(t.Short(one.Who)), t.Phrases.List([.. one.Groups.Select(group => group.Name).Concat(one.Coordinates.Select(relation => Labelled(t, relation.To))).Distinct()])))]);
        }

        var (entity, groups, coordinates) = known[0];
        var next = groups.Count > 0 ? Next.About(t, groups[0].Entity, Phrase.AskPurpose) : [];
        var headline = groups.Count == 0
            ? t.Phrases.Say(Phrase.CoordinatesThese, t.Named(entity), t.Phrases.List([.. coordinates.Select(relation => Labelled(t, relation.To))]))
            : t.Phrases.Say(Phrase.SitsOn, t.Named(entity), t.Phrases.List([.. groups.Select(group => group.Name)]));
        if (groups.Count > 0 && coordinates.Where(relation => !(entity.Kind == EntityKind.Role && groups.Any(group => group.Entity == relation.To))).ToList() is { Count: > 0 } also)
        {
            headline += " " + t.Phrases.Say(Phrase.CoordinatesAlso, t.Phrases.List([.. also.Select(relation => Labelled(t, relation.To))]));
        }

        return t.Facts(headline, citations, next: next, persons: entity.Kind == EntityKind.Person ? [new PersonId(entity.Id)] : []);
    }

    /// <summary>The groups on which all of them sit.</summary>
    public static Answer WhereMeet(Telling t, IReadOnlyList<EntityRef> who)
    {
        var all = who.Select(one => GroupsOf(t, one)).ToList();
        var shared = all[0].Where(group => all.TrueForAll(groups => groups.Exists(other => other.Entity == group.Entity))).ToList();
        var names = t.Phrases.List([.. who.Select(t.Named)]);
        return shared.Count == 0
            ? t.NotStated(t.Phrases.Say(Phrase.SitsNowhere, names))
            : t.Facts(t.Phrases.Say(Phrase.SitsOn, names, t.Phrases.List([.. shared.Select(group => group.Name)])), shared.SelectMany(group => group.Sources), next: Next.About(t, shared[0].Entity, Phrase.AskPurpose));
    }

    public static Answer MyGroups(Telling t)
    {
        if (t.Context.Asker.Count == 0)
        {
            return t.NotStated(t.Phrases.Say(Phrase.YouUnknown));
        }

        var groups = t.Context.Asker.SelectMany(person => t.View.Groups.SelectMany(group => t.View.SeatsOf(group)
            .Where(seat => t.View.HoldingsOf(seat).Any(holding => holding.Person == person)).Select(seat => (Group: group, Seat: seat)))).ToList();
        return groups.Count == 0
            ? t.NotStated(t.Phrases.Say(Phrase.YouSitNowhere))
            : t.Facts(
                t.Phrases.Say(Phrase.YouSitOn, t.Phrases.List([.. groups.Select(one => one.Group.Names.InText(t.Language)).Distinct()])),
                groups.SelectMany(one => one.Seat.Sources),
                [.. groups.Select(one => new AnswerRow(Phrases.Sentence(one.Group.Names.Brief(t.Language)), Seats.Name(t, one.Seat)))],
                persons: t.Context.Asker);
    }

    public static List<(EntityRef Entity, string Name, IEnumerable<Citation> Sources)> GroupsOf(Telling t, EntityRef who)
    {
        var found = new List<(EntityRef Entity, string Name, IEnumerable<Citation> Sources)>();
        foreach (var (entity, group) in All(t, who.Kind == EntityKind.Person))
        {
            var seats = t.View.SeatsOf(group).Where(seat => Seats.IsFor(t, seat, who)).ToList();
            if (seats.Count > 0)
            {
                found.Add((entity, Labelled(t, entity), Seats.Citations(seats)));
            }
        }

        return found;
    }

    /// <summary>A group by its name; a pattern with what it has one of.</summary>
    public static string Labelled(Telling t, EntityRef entity) =>
        entity.Kind == EntityKind.Pattern ? t.Phrases.Say(Phrase.InEveryArea, t.Short(entity)) : t.Named(entity);

    /// <summary>The groups with those of a pattern as one, unless <paramref name="expanded"/>.</summary>
    public static IEnumerable<(EntityRef Entity, Group Group)> All(Telling t, bool expanded = false)
    {
        var view = t.View;
        return expanded
            ? view.Groups.Select(group => (EntityRef.To(group.Id), group))
            : view.Groups.Where(group => group.Pattern is null).Select(group => (EntityRef.To(group.Id), group))
                .Concat(view.Register.Patterns.Where(pattern => view.Holds(pattern.Prototype)).Select(pattern => (EntityRef.ToPattern(pattern.Id), pattern.Prototype)));
    }

    private static List<Relation> Coordinated(Telling t, EntityRef who) => [.. t.View.RelationsFrom(who).Where(relation => relation.Kind == RelationKind.Coordinates)];
}
