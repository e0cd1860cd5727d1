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
            return t.Facts(Sentence(t, entity, group, relations), relations.SelectMany(relation => relation.Sources), next: next);
        }

        var seats = t.View.SeatsOf(group).Where(seat => seat.Function == SeatFunction.Coordinator).ToList();
        return seats.Count > 0
            ? t.Facts(t.Say(entity.Kind == EntityKind.Pattern ? Phrase.CoordinatorsInEvery : Phrase.CoordinatedBy, entity, t.Phrases.List([.. seats.Select(seat => Seats.WithHolder(t, seat, seat.Names.Name.In(t.Language)))])), Citations(group, seats), next: next)
            : t.NotStated(t.Phrases.Say(Phrase.CoordinationNotStated, t.Named(entity)), next: next);
    }

    /// <summary>Who coordinates it, in a few words; null where it is not stated.</summary>
    public static string? Brief(Telling t, EntityRef entity, Group group) => Listed(t, entity, group, t.Named, seat => seat.Names.Name.In(t.Language));

    /// <summary>As <see cref="Brief"/>, with who has the role or the seat where the register says that.</summary>
    public static string? WithHolders(Telling t, EntityRef entity, Group group) =>
        Listed(t, entity, group, who => Named(t, entity, group, who), seat => Seats.WithHolder(t, seat, seat.Names.Name.In(t.Language)));

    /// <summary>Whether who holds a seat of a group coordinates it.</summary>
    public static bool Coordinates(Telling t, EntityRef entity, Seat seat) =>
        seat.Function == SeatFunction.Coordinator || (seat.Role is { } role && Relations(t, entity).Exists(relation => relation.From == EntityRef.To(role)));

    private static string? Listed(Telling t, EntityRef entity, Group group, Func<EntityRef, string> ofRelation, Func<Seat, string> ofSeat)
    {
        var relations = Relations(t, entity);
        if (relations.Count > 0)
        {
            return t.Phrases.List([.. relations.Select(relation => ofRelation(relation.From))]);
        }

        var seats = t.View.SeatsOf(group).Where(seat => seat.Function == SeatFunction.Coordinator).ToList();
        return seats.Count == 0 ? null : t.Phrases.List([.. seats.Select(ofSeat)]);
    }

    private static string Sentence(Telling t, EntityRef entity, Group group, List<Relation> relations)
    {
        var who = t.Phrases.List([.. relations.Select(relation => Named(t, entity, group, relation.From))]);
        return t.Say(relations.Count > 1 ? Phrase.CoordinatedJointlyBy : Phrase.CoordinatedBy, entity, who);
    }

    // A role that coordinates is named with who has it there, where the register says that.
    private static string Named(Telling t, EntityRef entity, Group group, EntityRef who)
    {
        var name = t.Named(who);
        return entity.Kind == EntityKind.Group && who.Kind == EntityKind.Role && t.View.SeatsOf(group).FirstOrDefault(seat => seat.Role?.Value == who.Id) is { } seat
            ? Seats.WithHolder(t, seat, name)
            : name;
    }

    private static List<Relation> Relations(Telling t, EntityRef entity) =>
        [.. t.Selves(entity).SelectMany(self => t.View.RelationsTo(self)).Where(relation => relation.Kind == RelationKind.Coordinates)];

    private static IEnumerable<Citation> Citations(Group group, List<Seat> seats) => Seats.Citations(seats).DefaultIfEmpty(group.Sources[0]);
}
