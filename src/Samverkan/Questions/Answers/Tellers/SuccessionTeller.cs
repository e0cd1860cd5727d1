using Samverkan.Questions.Asked;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>Who had a role or a seat before, and who has it after.</summary>
internal static class SuccessionTeller
{
    public static Answer WhoBefore(Telling t, Question.WhoBefore asked) => Told(t, asked.Of, one => Before(t, one, asked), one => NoneBefore(t, one, asked.Of));

    public static Answer WhoAfter(Telling t, Question.WhoAfter asked) => Told(t, asked.Of, one => After(t, one, asked.Of), one => NoneAfter(t, one, asked.Of));

    private static Answer Told(Telling t, Office office, Func<Succession, string?> tell, Func<Succession, string> none)
    {
        var successions = Succession.Of(t, office);
        if (successions.Count == 0)
        {
            return t.NotStated(office.Subject is { } subject && office.Group is not null ? t.Phrases.Say(Phrase.CoordinationNotStated, t.Named(subject)) : t.Phrases.Say(Phrase.NoneEverAtAll));
        }

        var citations = office.Roles.SelectMany(role => t.Register.Find(role)?.Sources ?? []);
        var told = successions.Select(tell).OfType<string>().ToList();
        return told.Count switch
        {
            0 => t.NotStated(none(successions.Find(one => one.Holdings.Count > 0) ?? successions[0])),
            1 => t.Facts(told[0], citations),
            _ => t.Facts(t.Phrases.Say(Phrase.SitsSeveral), citations, [.. told.Take(Places.MostNamed).Select(one => new AnswerRow(null, Phrases.Sentence(one)))]),
        };
    }

    private static string? Before(Telling t, Succession of, Question.WhoBefore asked)
    {
        if (of.Current(asked.Of.Person) is not { } holding)
        {
            return asked.Of.Person is null && of.Latest() is { } last ? t.Phrases.Say(Phrase.WasLast, of.Name, Tenures.Told(t, last)) : null;
        }

        for (var step = 1; ; step++)
        {
            var before = of.Before(holding);
            if (before.Count == 0)
            {
                return null;
            }

            if (step == asked.Steps)
            {
                return t.Phrases.Say(Phrase.HeldBefore, of.Name, t.People.Name(holding), Tenures.Told(t, before));
            }

            holding = before[0];
        }
    }

    private static string? After(Telling t, Succession of, Office office)
    {
        var holding = of.Current(office.Person);
        var after = office.Person is not null && holding is null ? [] : of.After(holding);
        return after.Count == 0 ? null
            : holding is null ? t.Phrases.Say(Phrase.HolderIs, of.Name, Tenures.Told(t, after))
            : t.Phrases.Say(Phrase.HeldAfter, of.Name, t.People.Name(holding), Tenures.Told(t, after));
    }

    // Says from when on the register knows anything, so that nobody takes the silence for "nobody".
    private static string NoneBefore(Telling t, Succession of, Office office)
    {
        if (of.Holdings.Count == 0 || (of.Current(office.Person) is null && of.Latest() is null))
        {
            return t.Phrases.Say(Phrase.NoneEver, of.Name);
        }

        var first = of.Holdings.Min(holding => holding.Validity.From ?? DateOnly.MinValue);
        return first == DateOnly.MinValue ? t.Phrases.Say(Phrase.NoneBeforeUndated, of.Name) : t.Phrases.Say(Phrase.NoneBefore, of.Name, t.Phrases.Date(first));
    }

    private static string NoneAfter(Telling t, Succession of, Office office) =>
        of.Current(office.Person) is { } holding ? t.Phrases.Say(Phrase.NoneAfter, of.Name, t.People.Name(holding)) : t.Phrases.Say(Phrase.NoneEver, of.Name);
}
