using Samverkan.Questions.Asked;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers;

/// <summary>What a teller works with: the register on the day asked about, and the words of the language.</summary>
internal sealed class Telling(RegisterView view, Phrases phrases, Language language, AskContext context, Question asked)
{
    // A longer sentence is shown when somebody asks for it.
    private const int LongestQuote = 110;
    private const int MostSources = 2;

    public RegisterView View { get; } = view;

    public People People { get; } = new(view, context);

    public RegisterSnapshot Register => View.Register;

    public Phrases Phrases { get; } = phrases;

    public Language Language { get; } = language;

    public AskContext Context { get; } = context;

    /// <summary>The day asked about, when it is not today.</summary>
    public DateOnly? AsOf { get; } = asked.AsOf;

    /// <summary>Set when all that the answer rests on is to be shown word for word.</summary>
    public bool InFull { get; init; }

    public Group? Group(EntityRef entity) => Register.FindGroup(entity);

    /// <summary>The entity, and the pattern it was made by: relations may be stated of either.</summary>
    public IEnumerable<EntityRef> Selves(EntityRef entity)
    {
        yield return entity;
        if (entity.Kind == EntityKind.Group && Group(entity)?.Pattern is { } pattern)
        {
            yield return EntityRef.ToPattern(pattern);
        }
    }

    public string Named(EntityRef entity) => Noted(entity)?.InText(Language) ?? entity.Id;

    public string Short(EntityRef entity) => Noted(entity)?.Brief(Language) ?? entity.Id;

    public Names? NamesOf(EntityRef entity) => entity.Kind switch
    {
        EntityKind.Group or EntityKind.Pattern => Group(entity)?.Names,
        EntityKind.Organisation => Register.Find(new OrganisationId(entity.Id))?.Names,
        EntityKind.Role => Register.Find(new RoleId(entity.Id))?.Names,
        EntityKind.Area => Register.Find(new AreaId(entity.Id))?.Names,
        EntityKind.Term => Register.Find(new TermId(entity.Id))?.Names,
        _ => null,
    };

    /// <summary>A sentence about something, its name put in first and its verb agreeing with it.</summary>
    public string Say(Phrase phrase, EntityRef about, params ReadOnlySpan<string> words)
    {
        var all = new object?[words.Length + 1];
        all[0] = Named(about);
        for (var i = 0; i < words.Length; i++)
        {
            all[i + 1] = words[i];
        }

        return Phrases.SayOf(IsPlural(about), phrase, all);
    }

    public bool IsPlural(EntityRef entity) => NamesOf(entity)?.Plural == true;

    public string Text(Localized text) => text.In(Language);

    /// <summary>A day, without its year when that is the year asked about.</summary>
    public string Day(DateOnly day) => day.Year == View.Day.Year ? day.ToString("d MMMM", Phrases.Culture) : Phrases.Date(day);

    /// <summary>The organisation at the top of which this one is a unit.</summary>
    public OrganisationId Root(OrganisationId organisation)
    {
        while (Register.Find(organisation)?.Parent is { } parent)
        {
            organisation = parent;
        }

        return organisation;
    }

    public Answer.Facts Facts(string headline, IEnumerable<Citation> citations, IReadOnlyList<AnswerRow>? rows = null, IReadOnlyList<string>? notes = null, IReadOnlyList<Suggestion>? next = null, IReadOnlyList<PersonId>? persons = null)
    {
        var cited = citations.Distinct().ToList();
        var sources = Sources(cited);
        var remarks = cited.Concat(People.Entries.SelectMany(entry => entry.Sources)).Select(citation => Register.Find(citation.Source)?.Remark).OfType<Localized>().Distinct().Select(Text);
        return new Answer.Facts
        {
            Headline = OnDay(headline),
            Rows = rows ?? [],
            Notes = [.. notes ?? [], .. remarks],
            Sources = [.. sources, .. Entered(cited, sources), .. EntrySources.Of(this)],
            FollowUps = Three(next ?? [], sources),
            PersonsNamed = AllNamed(persons ?? []),
        };
    }

    public Answer.NotStated NotStated(string headline, IReadOnlyList<AnswerRow>? rows = null, IEnumerable<Citation>? citations = null, IReadOnlyList<Suggestion>? next = null) => new()
    {
        Headline = asked is Question.WhoHolds or Question.WhoBefore or Question.WhoAfter or Question.WhoStandsIn or Question.ListVacancies ? OnDay(headline) : Phrases.Sentence(headline),
        Rows = rows ?? [],
        Sources = [.. Sources([.. citations ?? []]), .. EntrySources.Of(this)],
        FollowUps = Three(next ?? [], []),
        PersonsNamed = AllNamed([]),
    };

    private string OnDay(string headline) => AsOf is { } day ? $"{Phrases.Say(Phrase.OnDay, Phrases.Date(day))} {Phrases.Sentence(headline)}" : Phrases.Sentence(headline);

    private Names? Noted(EntityRef entity)
    {
        if (entity.Kind == EntityKind.Person)
        {
            People.Note(new PersonId(entity.Id));
        }

        return NamesOf(entity);
    }

    private IReadOnlyList<PersonId> AllNamed(IReadOnlyList<PersonId> others) => People.Named.Count == 0 ? others : [.. others.Union(People.Named)];

    private IReadOnlyList<AnswerSource> Sources(List<Citation> citations)
    {
        if (InFull)
        {
            return [.. citations.Select(citation => new AnswerSource(Title(citation), citation.Section, citation.Quote))];
        }

        var main = citations.Where(citation => citation.Source == (citations.Count > 0 ? citations[0].Source : default)).ToList();
        return main.Count == 1 && main[0].Quote.Length <= LongestQuote
            ? [new AnswerSource(Title(main[0]), main[0].Section, main[0].Quote)]
            : [.. main.GroupBy(citation => citation.Section).Take(MostSources).Select(section => new AnswerSource(Title(section.First()), section.Key, null))];
    }

    // What somebody entered in the register is told of beside the text that the rest is taken from, with its latest day.
    private IEnumerable<AnswerSource> Entered(List<Citation> citations, IReadOnlyList<AnswerSource> told)
    {
        var entered = InFull || People.Entries.Count > 0 ? null : citations.Where(citation => citation.Source == Source.Entries).MaxBy(citation => citation.Section, StringComparer.Ordinal);
        return entered is null || told.Any(source => source.Title == Title(entered)) ? [] : [new AnswerSource(Title(entered), entered.Section, null)];
    }

    public string Title(Citation citation) => Register.Find(citation.Source)?.Title.In(Language) ?? citation.Source.Value;

    private Suggestion[] Three(IReadOnlyList<Suggestion> next, IReadOnlyList<AnswerSource> sources)
    {
        var ask = sources.Any(source => source.Quote is null) && PlainWords() is { } words ? new Suggestion(Phrases.Say(Phrase.AskSourceTitle), Phrases.Say(Phrase.AskSource, words)) : null;
        return [.. next.Take(ask is null ? 3 : 2), .. ask is null ? [] : new[] { ask }];
    }

    // The question in plain words, so that its source can be asked for at any time; null where few words cannot say it.
    private string? PlainWords() => asked.Subject is not { } subject ? null : Phrases.Say(
        asked switch
        {
            Question.WhoSits or Question.HowManySeats or Question.DoesSit => Phrase.AskMembers,
            Question.WhoCoordinates => Phrase.AskCoordination,
            Question.HowOften => Phrase.AskCadence,
            Question.WhatPurpose => Phrase.AskPurpose,
            Question.WhichTarget => Phrase.AskTarget,
            _ => Phrase.AskWhatIs,
        },
        Short(subject));
}
