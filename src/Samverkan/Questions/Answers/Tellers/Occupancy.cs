using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>How it is with a seat on the day asked about: filled, ending soon, vacant, somebody standing in, or nothing known.</summary>
/// <param name="StandIn">Who steps in first while nobody holds it.</param>
/// <param name="VacantSince">The first day without a holder, where there was one before.</param>
internal sealed record Occupancy(IReadOnlyList<Holding> Holders, Substitution? StandIn, DateOnly? VacantSince)
{
    // A holding that ends within so many days ends soon.
    private const int Soon = 30;

    /// <summary>Whether the register knows more of it than that it is there.</summary>
    public bool IsKnown => Holders.Count > 0 || StandIn is not null || VacantSince is not null;

    public static Occupancy Of(Telling t, Seat seat)
    {
        var holders = t.People.On(seat);
        return holders.Count > 0
            ? new Occupancy(holders, null, null)
            : new Occupancy(holders, t.People.StandIns(seat).FirstOrDefault(one => one.Meeting is null || one.Meeting == t.View.Day), Since(t, t.People.Ever(seat)));
    }

    /// <summary>The day after the last of these holdings that have ended; null where none has.</summary>
    public static DateOnly? Since(Telling t, IEnumerable<Holding> holdings) =>
        holdings.Select(holding => holding.Validity.To).Where(to => to < t.View.Day).Max()?.AddDays(1);

    /// <summary>Who holds it, or why nobody does.</summary>
    public string Words(Telling t)
    {
        if (Holders.Count > 0)
        {
            return t.Phrases.List([.. Holders.Select(holding => Holder(t, holding))]);
        }

        var empty = VacantSince is { } since ? t.Phrases.Say(Phrase.VacantSince, t.Day(since)) : t.Phrases.Say(Phrase.HolderUnknown);
        return StandIn is { } standIn ? t.Phrases.Say(Phrase.StandsIn, empty, t.People.Name(standIn)) : empty;
    }

    /// <summary>A holder by name, with the last day when that is near.</summary>
    public static string Holder(Telling t, Holding holding) =>
        holding.Validity.To is { } to && IsEnding(t, holding) ? t.Phrases.Say(Phrase.Until, t.People.Name(holding), t.Day(to)) : t.People.Name(holding);

    /// <summary>Whether the last day of a holding is near.</summary>
    public static bool IsEnding(Telling t, Holding holding) => holding.Validity.To is { } to && to.DayNumber - t.View.Day.DayNumber <= Soon;
}
