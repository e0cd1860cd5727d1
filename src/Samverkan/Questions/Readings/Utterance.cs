using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Readings;

/// <summary>One clause of a message with everything it mentions, ready to be read in several ways.</summary>
internal sealed class Utterance
{
    // A part of a name is one of two as well ("polisområdeschefen eller biträdande").
    private const double HeavyEnough = 0.6;

    private readonly List<Mention> foreign = [];

    public Utterance(IReadOnlyList<Mention> mentions, RegisterSnapshot register, Topic? topic)
    {
        Mentions = mentions;
        Topic = topic;
        Collect(mentions, register);
        (Age, AgeMention) = AgeReader.Read(mentions, AsksAboutPeople);
        var number = mentions.FirstOrDefault(mention => mention.Number is not null && !mention.Is(WordClass.Skip) && !ReferenceEquals(mention, AgeMention));
        Number = number?.Number;
        Total = mentions.Sum(mention => mention.Weight);
    }

    public IReadOnlyList<Mention> Mentions { get; }

    public Topic? Topic { get; }

    /// <summary>Groups and patterns, in the order named; a pattern with an area is that area's group.</summary>
    public List<EntityRef> Groups { get; } = [];

    /// <summary>Set when one word can mean several groups.</summary>
    public IReadOnlyList<EntityRef> EitherGroup { get; private set; } = [];

    public List<OrganisationId> Organisations { get; } = [];

    /// <summary>Each mention of a role, with all the roles it can mean.</summary>
    public List<IReadOnlyList<RoleId>> Roles { get; } = [];

    public List<AreaId> Areas { get; } = [];

    /// <summary>Null when none is named, or several.</summary>
    public AreaId? OnlyArea => Areas is [var only] ? only : null;

    /// <summary>Null when none is named, or several.</summary>
    public OrganisationId? OnlyOrganisation => Organisations is [var only] ? only : null;

    public List<EntityRef> Terms { get; } = [];

    /// <summary>A term that is not also the name of a group.</summary>
    public EntityRef? OwnTerm { get; private set; }

    public List<PersonId> Persons { get; } = [];

    public List<BehaviourAsked> Behaviours { get; } = [];

    /// <summary>Groups whose parts are named.</summary>
    public List<EntityRef> PartsOf { get; } = [];

    public int? Age { get; }

    public Mention? AgeMention { get; }

    public int? Number { get; }

    /// <summary>The first time that is said.</summary>
    public SaidTime? Time { get; private set; }

    public Tense Tense => Hints(Course.Past) ? Tense.Past : Hints(Course.Coming) ? Tense.Coming : Tense.Unsaid;

    /// <summary>The people one of whose names is said; null where no such name is.</summary>
    public IReadOnlyList<PersonId>? Bearers { get; private set; }

    /// <summary>The weight of all that is said.</summary>
    public double Total { get; }

    private bool AsksAboutPeople => Hints(Cue.Youth | Cue.YouthDefinite) || Has(Cue.AgeWord | Cue.TargetWord | Cue.TurnTo) || Behaviours.Count > 0;

    private Cue Strong { get; set; }

    private Cue Weak { get; set; }

    private Course Course { get; set; }

    private RecordWord Records { get; set; }

    /// <summary>Words that say it in so many words.</summary>
    public bool Has(Cue any) => (Strong & any) != 0;

    /// <summary>Small words count too.</summary>
    public bool Hints(Cue any) => (Weak & any) != 0;

    public bool Hints(Course any) => (Course & any) != 0;

    public bool SpeaksOfRecords => Records != RecordWord.None;

    /// <summary>Whether any of these is said of records.</summary>
    public bool Says(RecordWord any) => (Records & any) != 0;

    public bool AsksWithQuestionWord => Hints(Cue.Who | Cue.What | Cue.When | Cue.Where | Cue.HowMany | Cue.HowOften | Cue.How | Cue.Why);

    /// <summary>"Sitter X i Y?" and the like.</summary>
    public bool YesNo => !AsksWithQuestionWord && (Mentions.Any(mention => mention.Is(WordClass.Opener)) || Has(Cue.Member | Cue.Exist));

    /// <summary>Whether it begins with "och": the last question goes on.</summary>
    public bool GoesOn => Mentions.Count > 0 && Mentions[0].Is(WordClass.Then);

    /// <summary>Whether a question word stands right before such a word ("vilka stadsdelar", "hur många stadsdelar").</summary>
    public bool AsksWhich(Cue word)
    {
        for (var i = 1; i < Mentions.Count; i++)
        {
            var before = i - 1;
            while (before > 0 && (Mentions[before].Number is not null || (Mentions[before].Is(WordClass.Skip) && Mentions[before].Cues == Cue.None)))
            {
                before--;
            }

            if (Mentions[i].Has(word) && Mentions[before].Has(Cue.Who | Cue.What | Cue.Where | Cue.HowMany | Cue.All))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Är kommunpolisen med?": the verb's other half comes last.</summary>
    public bool EndsWithPreposition => OpensWithVerb && EndsOpen;

    /// <summary>"Vilka grupper är de i?": a preposition comes last.</summary>
    public bool EndsOpen => Mentions[^1] is { Token.Length: <= 3, Cues: Cue.None, Uses: Used.None } last && last.Is(WordClass.Connective);

    /// <summary>Whether "eller" stands between two things that are named.</summary>
    public bool Either => Joins(WordClass.Either, mention => mention.Weight >= HeavyEnough);

    /// <summary>Whether "både" is said.</summary>
    public bool Both => Mentions.Any(mention => mention.Is(WordClass.Both));

    /// <summary>Whether groups are named side by side ("LÖK och SSPF").</summary>
    public bool JoinsGroups => Joins(WordClass.Then, mention => (mention.Uses & Used.Groups) != 0);

    /// <summary>Whether it says who asks ("jag är polisområdeschef") and asks nothing.</summary>
    public bool Presents => Mentions.Any(mention => mention.Is(WordClass.Presents)) && !AsksWithQuestionWord && !OpensWithVerb;

    /// <summary>Whether a negation stands right before such a word ("inte lokala").</summary>
    public bool Negates(Cue word) => Negates(mention => mention.Has(word));

    /// <summary>Whether a negation stands right before something of this kind that is named ("inte från polisen").</summary>
    public bool Negates(Used named) => Negates(mention => (mention.Uses & named) != 0);

    public bool AsksWho => Mentions.Any(mention => mention.Is(WordClass.AsksWho));

    /// <summary>Whether the verb comes first, as in a question to be answered with yes or no.</summary>
    public bool OpensWithVerb => Mentions.Count > 0 && Mentions[0].Is(WordClass.Opener);

    public bool HasEntity => Groups.Count + EitherGroup.Count + Organisations.Count + Roles.Count + Areas.Count + Terms.Count + Persons.Count > 0;

    /// <summary>The weight of what is not understood.</summary>
    public double UnknownWeight { get; private set; }

    // "To do" is made of small words, and asks for something all the same.
    public bool HasContent => Total >= 0.3 || Says(RecordWord.Action | RecordWord.ToDo);

    /// <summary>How much of what is said is explained by these cues, entities and words of records; 1 is all.</summary>
    public double Coverage(Cue cues, Used used, RecordWord records = RecordWord.None)
    {
        if (Total <= 0)
        {
            return Says(records) ? 1 : 0;
        }

        var explained = 0.0;
        foreach (var mention in Mentions)
        {
            if (mention.Has(cues) || (mention.Records & records) != 0 || Explains(mention, used))
            {
                explained += mention.Weight;
            }
        }

        return explained / Total;
    }

    private bool Negates(Func<Mention, bool> word)
    {
        var negated = false;
        foreach (var mention in Mentions)
        {
            if (negated && word(mention))
            {
                return true;
            }

            negated = mention.Has(Cue.Negation) || (negated && mention.Weight == 0);
        }

        return false;
    }

    // Nothing of weight stands between the two but the word that joins them.
    private bool Joins(WordClass joining, Func<Mention, bool> named)
    {
        var (before, joined) = (false, false);
        foreach (var mention in Mentions)
        {
            if (named(mention))
            {
                if (before && (joined || mention.Token.AfterComma))
                {
                    return true;
                }

                (before, joined) = (true, false);
            }
            else if (mention.Is(joining))
            {
                joined = true;
            }
            else if (mention.Weight > 0)
            {
                before = false;
            }
        }

        return false;
    }

    private bool Explains(Mention mention, Used used) =>
        (mention.Uses & used) != 0 ? !foreign.Contains(mention) : (used & Used.Age) != 0 && ReferenceEquals(mention, AgeMention);

    private void Collect(IReadOnlyList<Mention> mentions, RegisterSnapshot register)
    {
        Mention? previous = null;
        foreach (var mention in mentions)
        {
            UnknownWeight += mention.IsUnknown || mention.Class == WordClass.Common ? mention.Weight : 0;
            Weak |= mention.Cues;
            Course |= mention.Course;
            Records |= mention.Records;
            Time ??= mention.Time;
            Bearers ??= mention.Bearers.Count > 0 ? mention.Bearers : null;
            if (!mention.Is(WordClass.Skip))
            {
                Strong |= mention.Cues;
            }

            if (mention.Meaning is not { } meaning)
            {
                previous = mention;
                continue;
            }

            Add(Behaviours, meaning.Behaviours);
            Add(PartsOf, meaning.Parts);
            var groups = meaning.Entities.Where(entity => entity.Kind is EntityKind.Group or EntityKind.Pattern).ToList();
            if (groups.Count == 1)
            {
                Add(Groups, groups);
            }
            else if (groups.Count > 1)
            {
                EitherGroup = groups;
            }

            if (previous is { LooksLikeName: true } other && other.Last + 1 == mention.First)
            {
                // "Malmö stad" is not our city.
                foreign.Add(mention);
                previous = mention;
                continue;
            }

            previous = mention;
            Add(Organisations, meaning.Entities.Where(entity => entity.Kind == EntityKind.Organisation).Select(entity => new OrganisationId(entity.Id)));
            Add(Areas, meaning.Entities.Where(entity => entity.Kind == EntityKind.Area).Select(entity => new AreaId(entity.Id)));
            Add(Terms, meaning.Entities.Where(entity => entity.Kind == EntityKind.Term));
            OwnTerm ??= groups.Count == 0 ? meaning.Entities.Where(entity => entity.Kind == EntityKind.Term).Cast<EntityRef?>().FirstOrDefault() : null;
            Add(Persons, meaning.Entities.Where(entity => entity.Kind == EntityKind.Person).Select(entity => new PersonId(entity.Id)));
            var roles = meaning.Entities.Where(entity => entity.Kind == EntityKind.Role).Select(entity => new RoleId(entity.Id)).ToList();

            // "Processledarna" is a group and what its members are called: the group speaks for both.
            if (roles.Count > 0 && groups.Count == 0)
            {
                Roles.Add(roles);
            }
        }

        NarrowRoles(register);
        PlaceInAreas(register);
    }

    // "Stadens samordnare": of all coordinators, the city's.
    private void NarrowRoles(RegisterSnapshot register)
    {
        for (var i = 0; i < Roles.Count; i++)
        {
            if (Roles[i].Count == 1 || Organisations.Count == 0)
            {
                continue;
            }

            var within = Roles[i].Where(id => register.Find(id) is { } role
                && Organisations.Any(organisation => register.IsWithin(role.Unit ?? role.Organisation, organisation))).ToList();
            if (within.Count > 0)
            {
                Roles[i] = within;
            }
        }
    }

    private void PlaceInAreas(RegisterSnapshot register)
    {
        if (Areas.Count == 0)
        {
            return;
        }

        for (var i = Groups.Count - 1; i >= 0; i--)
        {
            if (Groups[i].Kind == EntityKind.Pattern)
            {
                var placed = Areas.Select(area => PatternExpansion.Key(new GroupId(Groups[i].Id), area)).Where(id => register.Find(id) is not null).Select(EntityRef.To).ToList();
                if (placed.Count > 0)
                {
                    Groups.RemoveAt(i);
                    Groups.InsertRange(i, placed.Except(Groups));
                }
            }
        }
    }

    private static void Add<T>(List<T> list, IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            if (!list.Contains(item))
            {
                list.Add(item);
            }
        }
    }
}
