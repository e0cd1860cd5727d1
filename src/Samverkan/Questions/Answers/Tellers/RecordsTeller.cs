using Samverkan.Questions.Asked;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>
/// What is said where there is no record to be shown: that there is none, of exactly what was asked for; and what was asked for, to be said
/// where there are some. Never in the asker's own words, which may be anything, and the same whether there is nothing or the asker may not see it.
/// </summary>
internal static class RecordsTeller
{
    private const int MonthsOfYear = 12;

    public static Answer Actions(Telling t, Question.ListActions asked)
    {
        var noun = asked.Filter.State switch
        {
            RecordState.Open => Phrase.OpenActions,
            RecordState.Overdue => Phrase.OverdueActions,
            RecordState.Done => Phrase.DoneActions,
            _ => Phrase.AnyActions,
        };
        var scope = Scope(t, asked.Filter);
        return None(t, asked, asked.Filter, scope, t.Phrases.Say(asked.Filter.Mine ? Phrase.NoneOfYours : Phrase.NoneOfAll, t.Phrases.Say(noun), scope));
    }

    public static Answer Decisions(Telling t, Question.ListDecisions asked)
    {
        var scope = OfYours(t, asked.Filter) + Scope(t, asked.Filter);
        return None(t, asked, asked.Filter, scope, t.Phrases.Say(Phrase.NoDecisions, scope));
    }

    public static Answer Meetings(Telling t, Question.ListMeetings asked)
    {
        var noun = asked.Filter.State switch
        {
            RecordState.Open => Phrase.ComingMeetings,
            RecordState.Done => Phrase.HeldMeetings,
            _ => Phrase.AnyMeetings,
        };
        var cadence = asked.Filter.Group is { } group ? CadenceTeller.AlsoKnown(t, group) : string.Empty;
        var scope = OfYours(t, asked.Filter) + Scope(t, asked.Filter);
        return None(t, asked, asked.Filter, scope, t.Phrases.Say(Phrase.NoMeetings, t.Phrases.Say(noun), scope) + cadence);
    }

    private static Answer.FromRecords None(Telling t, Question asked, RecordFilter filter, string scope, string headline) => new()
    {
        Headline = filter.Mine && t.Context.Asker.Count == 0 ? t.Phrases.Say(Phrase.YouUnknownInRecords) : headline,
        Of = asked,
        Scope = scope,
        FollowUps = filter.Group is { } group ? Next.Of(t, group, Phrase.AskPurpose) : [],
    };

    private static string OfYours(Telling t, RecordFilter filter) => filter.Mine ? " " + t.Phrases.Say(Phrase.InYourGroups) : string.Empty;

    private static string Scope(Telling t, RecordFilter filter)
    {
        string?[] parts =
        [
            filter.Words.Count > 0 ? t.Phrases.Say(Phrase.AboutThat) : null,
            Owners(t, filter),
            Place(t, filter),
            Days(t, filter.From, filter.To),
        ];
        return string.Concat(parts.OfType<string>().Select(part => " " + part));
    }

    // "För LÖK-nätverket", and "för polisen i LÖK-nätverket" where both are said.
    private static string? Place(Telling t, RecordFilter filter) =>
        filter.Group is { } group ? t.Phrases.Say(filter.Organisation is null && filter.Who.Count == 0 ? Phrase.ForOwner : Phrase.InPlace, t.Named(group))
        : filter.Area is { } area ? t.Phrases.Say(Phrase.InPlace, t.Named(EntityRef.To(area)))
        : null;

    // A person is not named: whether there is somebody of that name is not to be told from what there is to do.
    private static string? Owners(Telling t, RecordFilter filter) =>
        filter.Organisation is { } organisation ? t.Phrases.Say(Phrase.ForOwner, t.Short(EntityRef.To(organisation)))
        : filter.Who.Count == 0 ? null
        : filter.Who.Any(who => who.Kind == EntityKind.Person) ? t.Phrases.Say(Phrase.ForThem)
        : t.Phrases.Say(Phrase.ForOwner, t.Phrases.List([.. filter.Who.Select(t.Named)], Phrase.Or));

    private static string? Days(Telling t, DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) when first == last => t.Phrases.Say(Phrase.OnTheDay, t.Phrases.Date(first)),
        ({ Day: 1 } first, { } last) when first.AddMonths(MonthsOfYear) == last.AddDays(1) && first.Month == 1 => t.Phrases.Say(Phrase.During, first.ToString("yyyy", t.Phrases.Culture)),
        ({ Day: 1 } first, { } last) when first.AddMonths(1) == last.AddDays(1) => t.Phrases.Say(Phrase.During, first.ToString("MMMM yyyy", t.Phrases.Culture)),
        ({ } first, { } last) => t.Phrases.Say(Phrase.BetweenDays, first.Year == last.Year ? first.ToString("d MMMM", t.Phrases.Culture) : t.Phrases.Date(first), t.Phrases.Date(last)),
        ({ } first, null) => t.Phrases.Say(Phrase.From, t.Phrases.Date(first)),
        (null, { } last) => t.Phrases.Say(Phrase.To, t.Phrases.Date(last)),
        _ => null,
    };
}
