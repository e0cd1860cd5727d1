using FsCheck;
using FsCheck.Fluent;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Register.Yaml;

/// <summary>Small registers of every kind of row, with texts that YAML finds hard.</summary>
internal static class Registers
{
    private static readonly string[] Hard =
    [
        "ja", "null", "~", "- a", "a: b", "a #b", "{area}", "\"citat\"", "'citat'", "[x]", "&a", "*a", "!a", "%a", "@a", "`a", "|", ">", " inledande", "avslutande ", "två\nrader", "\\n", "0", "0x0", "1e3", "2026-01-01", "tom: ", "#", ",", "?", "a\u2028b", "\ufeffa", "a\u200bb", "å ä ö – é", "😀",
        "", "no", "Yes", "on", "NULL", "nej", "NaN", ".inf", "<<", "=", "-", "---", "...", "- - x", "2026-02-30", "12:30", "1_000", "0o7", "+1", "'", "''", "\"", "\\", "a\n", "\n b", "a\n\n  b: c\n- d", "nyckel: värde\nannan: 'värde'", "e\u0301", "\U0001F468\u200D\U0001F469", "\u202Ebakvänt", "\u00a0", "x ", "{ sv: a, en: b }", "[a, b]", "group lok", "not-stated", "true",
    ];

    private static readonly SourceId Source = new("source");

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Elements(Hard),
        Gen.NonEmptyListOf(Gen.Elements("abåöÄ 0:#-{}[]\"'\\,&*!|>%@`?.–\u00a0\u2029".ToCharArray())).Select(characters => string.Concat(characters)));

    private static readonly Gen<bool> Flag = Gen.Elements(true, false);

    private static readonly Gen<DateOnly?> Day = Maybe(Gen.Choose(0, 3000).Select(days => new DateOnly(2020, 1, 1).AddDays(days)));

    private static readonly Gen<Localized> Both = Text.Zip(Text, (sv, en) => new Localized(sv, en));

    private static readonly Gen<IReadOnlyList<string>> Texts = Few(Text);

    private static readonly Gen<Citation> Citation = Text.Zip(Text, (section, quote) => new Citation(Source, section, quote));

    private static readonly Gen<IReadOnlyList<Citation>> Citations = Citation.ListOf(1).Select(list => (IReadOnlyList<Citation>)[.. list]);

    private static readonly Gen<Names> Names =
        from name in Both
        from definite in Maybe(Both)
        from brief in Maybe(Both)
        from sv in Texts
        from en in Texts
        from plural in Flag
        select new Names { Name = name, Definite = definite, ShortName = brief, AliasesSv = sv, AliasesEn = en, Plural = plural };

    private static readonly Gen<Common> Commons =
        from days in Day.Zip(Day)
        from cited in Citations
        from verified in Maybe(Day.Where(day => day is not null).Zip(Text, (day, who) => new Verification(day.GetValueOrDefault(), who)))
        from version in Gen.Choose(1, 9)
        select new Common(days.Item2 < days.Item1 ? new Validity(days.Item2, days.Item1) : new Validity(days.Item1, days.Item2), cited, verified, version);

    private static readonly Gen<Seat> Seat =
        from common in Commons
        from names in Names
        from function in Gen.Elements(Enum.GetValues<SeatFunction>())
        from places in Maybe(Gen.Choose(1, 9))
        from rank in Maybe(Gen.Choose(1, 9))
        from flags in Gen.ArrayOf(Flag, 3)
        from requirement in Maybe(Both)
        select common.On(new Seat
        {
            Id = new SeatId("group#seat"),
            Function = function,
            Names = names,
            Role = flags[0] ? new RoleId("role") : null,
            Organisation = new OrganisationId("city"),
            Unit = flags[1] ? new OrganisationId("unit") : null,
            OrganisationStated = flags[2],
            Places = places,
            OneOfSeveral = flags[1],
            Rank = rank,
            Voting = flags[0] ? flags[1] : null,
            ExOfficio = flags[2] ? flags[0] : null,
            Requirement = requirement,
            AppointedBy = flags[0] ? EntityRef.To(new OrganisationId("city")) : null,
            Sources = [],
        });

    private static readonly Gen<TargetGroup> Target =
        from description in Both
        from youngest in Maybe(Gen.Choose(0, 20))
        from oldest in Maybe(Gen.Choose(20, 30))
        from implied in Maybe(Gen.Choose(0, 20))
        from behaviours in Few(Both.Zip(Texts, (name, aliases) => new TargetBehaviour(name, aliases, [])))
        select new TargetGroup { Description = description, MinAge = youngest, MaxAge = oldest, ImpliedMaxAge = implied, Behaviours = behaviours };

    private static readonly Gen<MeetingPreference> Meetings =
        from days in Gen.SubListOf(Enum.GetValues<DayOfWeek>())
        from start in Gen.Choose(0, (24 * 60) - 1)
        from length in Gen.Choose(1, 600)
        select new MeetingPreference { Weekdays = [.. days], Start = TimeOnly.MinValue.AddMinutes(start), Length = TimeSpan.FromMinutes(length) };

    private static readonly Gen<Group> Group =
        from common in Commons
        from names in Names
        from channel in Text
        from channelType in Gen.Elements(Enum.GetValues<ChannelType>())
        from level in FactOf(Gen.Elements(Enum.GetValues<Level>()).Zip(Maybe(Both), (level, words) => new GroupLevel(level, words)))
        from purpose in FactOf(Both)
        from target in FactOf(Target)
        from cadence in FactOf(Gen.Choose(1, 12).Zip(Flag, (times, about) => new Cadence(times, about)))
        from basis in FactOf(Both)
        from coverage in FactOf(Maybe(Gen.Choose(1, 10)).Select(count => new AreaCoverage(count, [new AreaId("area")])))
        from complete in Flag
        from meetings in Gen.OneOf(Gen.Constant(MeetingPreference.Default), Meetings)
        from parts in Few(Commons.Zip(Names, (own, called) => own.On(new GroupPart { Names = called, Sources = [] })))
        from seats in Maybe(Seat)
        select common.On(new Group
        {
            Id = new GroupId("group"),
            Names = names,
            ChannelName = channel,
            ChannelType = channelType,
            Scope = complete ? Scope.Central : Scope.Local,
            Level = level,
            Purpose = purpose,
            Target = target,
            Cadence = cadence,
            Basis = basis,
            Coverage = coverage,
            MembersComplete = complete,
            Meetings = meetings,
            Parts = parts,
            Seats = seats is null ? [] : [seats],
            Area = complete ? new AreaId("area") : null,
            Sources = [],
        });

    private static readonly Gen<Person> Person =
        from common in Commons
        from name in Text
        from tenant in Maybe(Text)
        from objectId in Maybe(Text)
        from hidden in Flag
        select common.On(new Person { Id = new PersonId("person"), Name = name, TenantId = tenant, ObjectId = objectId, ProtectedIdentity = hidden, Sources = [] });

    private static readonly Gen<Relation> Relation =
        from common in Commons
        from kind in Gen.Elements(Enum.GetValues<RelationKind>())
        from ends in Gen.Elements(
            EntityRef.ToPattern(new GroupId("pattern")), EntityRef.To(new TermId("term")), EntityRef.To(new AreaId("area")), EntityRef.To(new OrganisationId("unit")), EntityRef.To(new RoleId("role")), EntityRef.To(new PersonId("person-0"))).Two()
        from manner in Maybe(Both)
        select common.On(new Relation { Id = new RelationId("relation"), Kind = kind, From = ends.Item1, To = ends.Item2, Manner = manner, Sources = [] });

    /// <summary>What holds nothing yet: which role or seat is chosen among those there are.</summary>
    private static readonly Gen<Holding> Holding =
        from common in Commons
        from appointed in Day
        from decision in Maybe(Text)
        from ratified in Maybe(Flag)
        from reason in Maybe(Text)
        select common.On(new Holding { Id = new HoldingId("holding"), Person = new PersonId("person-0"), Appointed = appointed, Decision = decision, Ratified = ratified, EndReason = reason, Sources = [] });

    private static readonly Gen<Substitution> Substitution =
        from common in Commons
        from order in Gen.Choose(1, 3)
        from meeting in Day
        from isFor in Flag
        select common.On(new Substitution { Id = new SubstitutionId("substitution"), Seat = new SeatId(""), Person = new PersonId("person-0"), For = isFor ? new PersonId("person-0") : null, Order = order, Meeting = meeting, Sources = [] });

    private static readonly Gen<RegisterContent> Structure =
        from source in Both.Zip(Maybe(Both), (title, remark) => new Source(Source, title, new Uri("https://example.org/a?b=c#d"), remark))
        from names in Names
        from common in Commons
        from grown in Maybe(Group)
        from prototype in Group
        from differing in Maybe(Group)
        from tenant in Maybe(Text)
        from meaning in Both
        from flag in Flag
        from likeRole in Flag
        let instance = flag ? differing : null
        select new RegisterContent
        {
            Sources = [source],
            Organisations =
            [
                common.On(new Organisation { Id = new OrganisationId("city"), Names = names, TenantId = tenant, Sources = [] }),
                common.On(new Organisation { Id = new OrganisationId("unit"), Names = names, Parent = new OrganisationId("city"), Sources = [] }),
            ],
            Areas = [common.On(new Area { Id = new AreaId("area"), Kind = flag ? AreaKind.District : AreaKind.LocalPoliceArea, Names = names, Sources = [] })],
            Roles = [common.On(new Role { Id = new RoleId("role"), Names = names, Organisation = new OrganisationId("city"), Unit = likeRole ? new OrganisationId("unit") : null, OrganisationStated = flag, HowMany = flag ? 2 : null, Sources = [] })],
            Patterns =
            [
                new GroupPattern
                {
                    Prototype = Called(prototype, "pattern", likeRole ? names : null) with { Area = null },
                    ForEach = AreaKind.District,
                    InstanceNames = names,
                    InstanceChannelName = meaning.En,
                },
            ],
            Groups =
            [
                .. grown is null ? Array.Empty<Group>() : [Called(grown, "group", likeRole ? names : null)],
                .. instance is null ? Array.Empty<Group>() : [Called(instance, "pattern/area", null) with { Pattern = new GroupId("pattern"), Area = new AreaId("area") }],
            ],
            Terms = [common.On(new Term { Id = new TermId("term"), Names = names, Meaning = meaning, SpelledOut = flag, LeadsTo = flag ? EntityRef.To(new AreaId("area")) : null, Sources = [] })],
        };

    private static readonly Gen<RegisterContent> Content =
        from content in Structure
        from persons in Gen.Choose(1, 3).SelectMany(count => Person.ListOf(count))
        from relations in Few(Relation)
        from holdings in Gen.Choose(0, 4).SelectMany(count => Holding.ListOf(count))
        from substitutions in Few(Substitution)
        from picks in Gen.Choose(0, 1000).ListOf(30)
        select Staffed(content, [.. persons], relations, [.. holdings], substitutions, new Queue<int>(picks));

    public static Arbitrary<RegisterContent> Arbitrary { get; } = Arb.From(Content, Smaller);

    private static RegisterContent Staffed(RegisterContent content, IReadOnlyList<Person> persons, IReadOnlyList<Relation> relations, IReadOnlyList<Holding> holdings, IReadOnlyList<Substitution> substitutions, Queue<int> picks)
    {
        SeatId?[] seats = [null, .. new RegisterSnapshot(content).Groups.SelectMany(group => group.Seats).Select(seat => seat.Id)];
        PersonId Anybody() => new($"person-{picks.Dequeue() % persons.Count}");
        return content with
        {
            Persons = [.. persons.Select((person, index) => person with { Id = new PersonId($"person-{index}") })],
            Relations = [.. relations.Select((relation, index) => relation with { Id = new RelationId($"relation-{index}") })],
            Holdings =
            [
                .. holdings.Select((holding, index) => holding with
                {
                    Id = new HoldingId($"holding-{index}"),
                    Person = Anybody(),
                    Seat = seats[picks.Peek() % seats.Length],
                    Role = seats[picks.Peek() % seats.Length] is null || picks.Dequeue() % 2 == 0 ? new RoleId("role") : null,
                }),
            ],
            Substitutions = seats.Length == 1 ? [] :
            [
                .. substitutions.Select((substitution, index) => substitution with
                {
                    Id = new SubstitutionId($"substitution-{index}"),
                    Seat = seats[1 + (picks.Dequeue() % (seats.Length - 1))].GetValueOrDefault(),
                    Person = Anybody(),
                    For = substitution.For is null ? null : Anybody(),
                }),
            ],
        };
    }

    private static Group Called(Group group, string id, Names? role) => group with
    {
        Id = new GroupId(id),
        Seats = [.. group.Seats.Select(seat => seat with { Id = new SeatId($"{id}#seat"), Names = seat.Role is null ? seat.Names : role ?? seat.Names })],
    };

    /// <summary>With fewer rows, of which none points at one that is gone.</summary>
    private static IEnumerable<RegisterContent> Smaller(RegisterContent content)
    {
        foreach (var fewer in Fewer(content.Substitutions))
        {
            yield return content with { Substitutions = fewer };
        }

        foreach (var fewer in Fewer(content.Holdings))
        {
            yield return content with { Holdings = fewer };
        }

        foreach (var fewer in Fewer(content.Relations))
        {
            yield return content with { Relations = fewer };
        }

        if (content.Relations.Count == 0 && content.Terms.Count > 0)
        {
            yield return content with { Terms = [] };
        }

        if (content.Holdings.Count + content.Substitutions.Count + content.Relations.Count > 0)
        {
            yield break;
        }

        foreach (var fewer in Fewer(content.Persons))
        {
            yield return content with { Persons = fewer };
        }

        foreach (var fewer in Fewer(content.Groups))
        {
            yield return content with { Groups = fewer };
        }

        if (content.Patterns.Count > 0 && content.Groups.All(group => group.Pattern is null))
        {
            yield return content with { Patterns = [] };
        }
    }

    private static IEnumerable<IReadOnlyList<T>> Fewer<T>(IReadOnlyList<T> rows) => rows.Select((_, gone) => (IReadOnlyList<T>)[.. rows.Where((_, index) => index != gone)]);

    private static Gen<IReadOnlyList<T>> Few<T>(Gen<T> one) => Gen.Choose(0, 2).SelectMany(count => one.ListOf(count)).Select(list => (IReadOnlyList<T>)[.. list]);

    private static Gen<T?> Maybe<T>(Gen<T> one, T? none = null)
        where T : class => Gen.OneOf(Gen.Constant(none), one.Select(value => (T?)value));

    private static Gen<T?> Maybe<T>(Gen<T> one)
        where T : struct => Gen.OneOf(Gen.Constant((T?)null), one.Select(value => (T?)value));

    private static Gen<Fact<T>> FactOf<T>(Gen<T> value) => Gen.OneOf(
        Gen.Constant<Fact<T>>(new Fact<T>.NotStated()),
        Citations.Select(cited => (Fact<T>)new Fact<T>.StatedNot(cited)),
        value.Zip(Citations, (stated, cited) => (Fact<T>)new Fact<T>.Stated(stated, cited)));

    private sealed record Common(Validity Validity, IReadOnlyList<Citation> Sources, Verification? Verified, int Version)
    {
        public T On<T>(T entry)
            where T : Entry => (T)(entry with { Validity = Validity, Sources = Sources, LastVerified = Verified, Version = Version });
    }
}
