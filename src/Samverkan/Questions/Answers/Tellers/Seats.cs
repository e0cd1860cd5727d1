using Samverkan.Questions.Asked;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>Seats in words: what they are called, whom they act for, who has them.</summary>
internal static class Seats
{
    public static List<Seat> Of(Telling t, Group group) => [.. t.View.SeatsOf(group).OrderBy(seat => seat.Rank ?? int.MaxValue)];

    public static bool ActsFor(Telling t, Seat seat, OrganisationId organisation) =>
        (seat.Unit is { } unit && t.Register.IsWithin(unit, organisation)) || (seat.OrganisationStated && t.Register.IsWithin(seat.Organisation, organisation));

    /// <summary>Whether the holder of a seat may be any of these: a role, an organisation, a person.</summary>
    public static bool IsFor(Telling t, Seat seat, EntityRef who) => who.Kind switch
    {
        EntityKind.Role => seat.Role is { } role && role.Value == who.Id,
        EntityKind.Organisation => ActsFor(t, seat, new OrganisationId(who.Id)),
        EntityKind.Group or EntityKind.Pattern => seat.Role is { } held && t.Group(who)?.Seats.Any(own => own.Role == held) == true,
        EntityKind.Person => t.People.On(seat).Exists(holding => holding.Person.Value == who.Id),
        _ => false,
    };

    /// <summary>Whether it is one of the seats of a group that are asked about.</summary>
    public static bool IsOf(Telling t, EntityRef group, Seat seat, Office office) =>
        (office.Roles.Count == 0 || (seat.Role is { } role && office.Roles.Contains(role)))
        && (!office.Coordinates || CoordinationTeller.Coordinates(t, group, seat));

    public static string Name(Telling t, Seat seat)
    {
        var name = seat.Names.Name.In(t.Language);
        return seat.OneOfSeveral ? t.Phrases.Say(Phrase.OneOfSeveral, name) : name;
    }

    /// <summary>The names of seats in one list: those alike are counted, representatives are named by whom they represent.</summary>
    public static string List(Telling t, IReadOnlyList<Seat> seats)
    {
        var representatives = seats.Count > 1 && seats.All(seat => seat.Function == SeatFunction.Representative && seat.Names.ShortName is not null);
        if (representatives)
        {
            return t.Phrases.Say(Phrase.RepresentativesOf, t.Phrases.List([.. seats.Select(seat => seat.Names.Brief(t.Language))]));
        }

        return t.Phrases.List([.. seats.GroupBy(seat => Name(t, seat)).Select(alike => alike.Count() > 1 ? $"{t.Phrases.Number(alike.Count())} {alike.Key}" : WithHolder(t, alike.First(), alike.Key))]);
    }

    public static string WithHolder(Telling t, Seat seat, string name) =>
        Occupancy.Of(t, seat) is { IsKnown: true } occupancy ? $"{name} ({occupancy.Words(t)})" : name;

    public static int? Count(IEnumerable<Seat> seats)
    {
        var total = 0;
        foreach (var seat in seats)
        {
            if (seat.Places is not { } places)
            {
                return null;
            }

            total += places;
        }

        return total;
    }

    /// <summary>The organisations the seats act for, at the top, in the order of the seats.</summary>
    public static IEnumerable<IGrouping<OrganisationId, Seat>> ByOrganisation(Telling t, IEnumerable<Seat> seats) => seats.GroupBy(seat => t.Root(seat.Organisation));

    public static IEnumerable<Citation> Citations(IEnumerable<Seat> seats) => seats.SelectMany(seat => seat.Sources);

    public static string OrganisationName(Telling t, OrganisationId id) => t.Named(EntityRef.To(id));
}
