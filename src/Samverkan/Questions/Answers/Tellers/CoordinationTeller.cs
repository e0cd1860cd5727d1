using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>Who coordinates a group.</summary>
internal static class CoordinationTeller
{
    public static bool IsKnown(Telling t, EntityRef entity, Group group) =>
        Relations(t, entity).Count > 0 || t.View.SeatsOf(group).Any(seat => seat.Function == SeatFunction.Coordinator);

    public static Answer WhoCoordinates(Telling t, EntityRef entity)
    {
        if (t.Group(entity) is not { } group)
        {
            return SocialTeller.OutOfScope(t);
        }

        var next = Next.Of(t, entity, Phrase.AskCoordination);
        var relations = Relations(t, entity);
        if (relations.Count > 0)
        {
            return t.Facts(Sentence(t, entity, relations), relations.SelectMany(relation => relation.Sources), next: next);
        }

        var seats = t.View.SeatsOf(group).Where(seat => seat.Function == SeatFunction.Coordinator).ToList();
        return seats.Count > 0
            ? t.Facts(t.Say(entity.Kind == EntityKind.Pattern ? Phrase.CoordinatorsInEvery : Phrase.CoordinatedBy, entity, t.Phrases.List([.. seats.Select(seat => seat.Names.Name.In(t.Language))])), Citations(group, seats), next: next)
            : t.NotStated(t.Phrases.Say(Phrase.CoordinationNotStated, t.Named(entity)), next: next);
    }

    /// <summary>Who coordinates it, in a few words; null where it is not stated.</summary>
    public static string? Brief(Telling t, EntityRef entity, Group group)
    {
        var relations = Relations(t, entity);
        if (relations.Count > 0)
        {
            return t.Phrases.List([.. relations.Select(relation => t.Named(relation.From))]);
        }

        var seats = t.View.SeatsOf(group).Where(seat => seat.Function == SeatFunction.Coordinator).ToList();
        return seats.Count == 0 ? null : t.Phrases.List([.. seats.Select(seat => seat.Names.Name.In(t.Language))]);
    }

    private static string Sentence(Telling t, EntityRef entity, List<Relation> relations)
    {
        var who = t.Phrases.List([.. relations.Select(relation => t.Named(relation.From))]);
        return t.Say(relations.Count > 1 ? Phrase.CoordinatedJointlyBy : Phrase.CoordinatedBy, entity, who);
    }

    private static List<Relation> Relations(Telling t, EntityRef entity) =>
        [.. t.Selves(entity).SelectMany(self => t.View.RelationsTo(self)).Where(relation => relation.Kind == RelationKind.Coordinates)];

    private static IEnumerable<Citation> Citations(Group group, List<Seat> seats) => Seats.Citations(seats).DefaultIfEmpty(group.Sources[0]);
}
