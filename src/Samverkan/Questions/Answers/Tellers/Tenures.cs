using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>Somebody's time in a role or on a seat, in words.</summary>
internal static class Tenures
{
    /// <summary>Who, and from when to when.</summary>
    public static string Told(Telling t, Holding holding) => With(t, t.People.Name(holding), holding.Validity);

    public static string Told(Telling t, IReadOnlyList<Holding> holdings) => t.Phrases.List([.. holdings.Select(holding => Told(t, holding))]);

    /// <summary>What holds, with the days it does.</summary>
    public static string With(Telling t, string what, Validity days) => days switch
    {
        { From: { } from, To: { } to } => $"{what}, {t.Phrases.Say(Phrase.FromTo, t.Phrases.Date(from), t.Phrases.Date(to))}",
        { From: { } from } => $"{what}, {t.Phrases.Say(Phrase.From, t.Phrases.Date(from))}",
        { To: { } to } => $"{what}, {t.Phrases.Say(Phrase.To, t.Phrases.Date(to))}",
        _ => what,
    };
}
