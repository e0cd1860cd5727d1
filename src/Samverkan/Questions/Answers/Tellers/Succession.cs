using Samverkan.Questions.Asked;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>Those who have had one role, or one seat, after each other, as far as the asker may see them.</summary>
/// <param name="Name">What they had.</param>
internal sealed record Succession(string Name, DateOnly Day, IReadOnlyList<Holding> Holdings)
{
    public static List<Succession> Of(Telling t, Office office)
    {
        if (office.Group is { } entity)
        {
            return t.Group(entity) is not { } group ? [] : [.. group.Seats.Where(seat => Seats.IsOf(t, entity, seat, office)).Select(seat => OfSeat(t, entity, seat))];
        }

        if (office.Roles.Count > 0)
        {
            return [.. office.Roles.Select(role => OfRole(t, role))];
        }

        return office.Person is not { } person ? [] : [.. t.People.Ever(person).Select(holding => OfHolding(t, holding)).OfType<Succession>().DistinctBy(one => one.Name)];
    }

    public static Succession OfRole(Telling t, RoleId role) => new(t.Register.Find(role)?.Names.In(t.Language) ?? role.Value, t.View.Day, [.. t.People.Ever(role)]);

    /// <summary>Who has it on the day asked about, since the latest day; of several at once all.</summary>
    public Holding? Current(PersonId? person) => person is { } own
        ? Holdings.Where(holding => holding.Person == own).MaxBy(From)
        : Holdings.Where(holding => holding.Validity.Contains(Day)).MaxBy(From);

    /// <summary>Who had it last, when nobody has it now.</summary>
    public Holding? Latest() => Current(null) is null ? Holdings.Where(holding => holding.Validity.To < Day).MaxBy(holding => holding.Validity.To) : null;

    /// <summary>Who had it before: those who ended last before somebody began.</summary>
    public List<Holding> Before(Holding holding)
    {
        var earlier = Holdings.Where(other => other.Person != holding.Person && other.Validity.To is { } to && to < To(holding) && (holding.Validity.From is null ? to < Day : From(other) < From(holding))).ToList();
        return [.. earlier.Where(other => other.Validity.To == earlier.Max(one => one.Validity.To))];
    }

    /// <summary>Who has it after: those who begin first after somebody began; after nobody, those who begin first of all to come.</summary>
    public List<Holding> After(Holding? holding)
    {
        var later = Holdings.Where(other => other.Person != holding?.Person && other.Validity.From is { } from && (holding is null ? from > Day : from > From(holding))).ToList();
        return [.. later.Where(other => other.Validity.From == later.Min(one => one.Validity.From))];
    }

    private static Succession OfSeat(Telling t, EntityRef group, Seat seat) =>
        new(t.Phrases.Say(Phrase.InGroup, seat.Names.In(t.Language), t.Named(group)), t.View.Day, [.. t.People.Ever(seat)]);

    private static Succession? OfHolding(Telling t, Holding holding) =>
        holding.Seat is null && holding.Role is { } role ? OfRole(t, role)
        : holding.Seat is { } id && t.Register.Find(id) is { } place ? (place.Seat.Role is { } own && t.Register.SpeaksFor(place) ? OfRole(t, own) : OfSeat(t, t.Register.ReferenceTo(place.Group), place.Seat))
        : null;

    private static DateOnly From(Holding holding) => holding.Validity.From ?? DateOnly.MinValue;

    private static DateOnly To(Holding holding) => holding.Validity.To ?? DateOnly.MaxValue;
}
