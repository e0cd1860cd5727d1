using Samverkan.Register.Effects;
using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>The rules of the days that an act brings.</summary>
internal static class Lives
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>Whether a day is one that somebody could mean: not the year 206.</summary>
    public static bool IsDay(this ActDraft draft, string field, DateOnly? day)
    {
        if (day is { Year: < FirstYear or > LastYear })
        {
            draft.Refuse(field, ActMessages.StrangeYear, ActMessages.CorrectYear);
            return false;
        }

        return true;
    }

    /// <summary>Whether a first and a last day are days, in this order.</summary>
    public static bool IsPeriod(this ActDraft draft, string from, string to, Validity period)
    {
        if (!draft.IsDay(from, period.From) || !draft.IsDay(to, period.To))
        {
            return false;
        }

        if (period.To < period.From)
        {
            draft.Refuse(to, ActMessages.WrongWayRound, ActMessages.CorrectLastDay);
            return false;
        }

        return true;
    }

    /// <summary>Whether the role or seat is there all that time; an open end is no claim.</summary>
    public static bool IsWithin(this ActDraft draft, string field, Validity period, Validity life)
    {
        if (!(period.From < life.From || period.From > life.To || period.To > life.To || period.To < life.From))
        {
            return true;
        }

        draft.Refuse(
            field,
            new Localized("Rollen eller platsen finns inte hela den tiden.", "The role or seat does not exist all that time."),
            new Localized($"Den finns {Told.Period(life, Language.Swedish)}.", $"It exists {Told.Period(life, Language.English)}."));
        return false;
    }

    /// <summary>The days that are in both.</summary>
    public static Validity Both(Validity one, Validity other) => new(
        one.From is { } from && other.From is { } begins ? (from > begins ? from : begins) : one.From ?? other.From,
        Earlier(one.To, other.To));

    /// <summary>All days of both, and those between.</summary>
    public static Validity Joined(Validity one, Validity other) => new(
        one.From is { } from && other.From is { } begins ? (from < begins ? from : begins) : null,
        one.To is { } to && other.To is { } ends ? (to > ends ? to : ends) : null);

    /// <summary>What is left of it when all is over after a day; null when none of it is.</summary>
    public static Validity? UpTo(Validity validity, DateOnly lastDay) => validity.From > lastDay ? null : validity with { To = Earlier(validity.To, lastDay) };

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is { } first && other is { } second ? (first < second ? first : second) : one ?? other;
}
