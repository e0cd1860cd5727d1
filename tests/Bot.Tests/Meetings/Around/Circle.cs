using Samverkan.Bot.Tests.Driving;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Meetings.Around;

/// <summary>A network to which a forum reports, two more groups, and their people. All of them are invented.</summary>
internal static class Circle
{
    public static readonly GroupId Network = new("lok");
    public static readonly GroupId Forum = new("forum");
    public static readonly GroupId Quiet = new("tyst");
    public static readonly GroupId Lone = new("ensam");

    private static readonly IReadOnlyList<Citation> Cited = [new Citation(new SourceId("kallan"), "", "Så är det.")];

    /// <summary>Coordinates the network and the forum.</summary>
    public static Speaker Anna { get; } = new("29:anna", "aaaaaaaa-0000-4000-8000-000000000001", Incoming.Tenant, "Anna Ek");

    /// <summary>Takes the minutes of the network.</summary>
    public static Speaker Bo { get; } = new("29:bo", "aaaaaaaa-0000-4000-8000-000000000002", Incoming.Tenant, "Bo Alm");

    /// <summary>Has a seat in the network, with two substitutes.</summary>
    public static Speaker Cia { get; } = new("29:cia", "aaaaaaaa-0000-4000-8000-000000000003", Incoming.Tenant, "Cia Lind");

    /// <summary>Steps in for Cia.</summary>
    public static Speaker Eva { get; } = new("29:eva", "aaaaaaaa-0000-4000-8000-000000000004", Incoming.Tenant, "Eva Ersättare");

    /// <summary>Has a seat in the network and steps in for Cia, with protected identity.</summary>
    public static Speaker Gun { get; } = new("29:gun", "aaaaaaaa-0000-4000-8000-000000000005", Incoming.Tenant, "Gun Skyddad");

    /// <summary>Had the seat of the lone group, and has left it.</summary>
    public static Speaker Ivar { get; } = new("29:ivar", "aaaaaaaa-0000-4000-8000-000000000006", Incoming.Tenant, "Ivar Förr");

    /// <summary>Is to have the seat of the lone group, long after the tests.</summary>
    public static Speaker Jan { get; } = new("29:jan", "aaaaaaaa-0000-4000-8000-000000000007", Incoming.Tenant, "Jan Sedan");

    /// <summary>Has no seat.</summary>
    public static Speaker Dan { get; } = new("29:dan", "aaaaaaaa-0000-4000-8000-00000000000d", Incoming.Tenant, "Dan Ahl");

    public static RegisterContent Content => new()
    {
        Sources = [new Source(Cited[0].Source, new Localized("Källan", "The source"), null, null)],
        Organisations = [new Organisation { Id = new OrganisationId("staden"), Names = new Names { Name = new Localized("staden", "the city") }, TenantId = Incoming.Tenant, Sources = Cited }],
        Groups =
        [
            Group(Network, "LÖK-nätverket", "LÖK network", "LÖK", SeatFunction.Coordinator, SeatFunction.Secretary, SeatFunction.Member, SeatFunction.Member),
            Group(Forum, "Ledningsforum Norr", "Management forum North", null, SeatFunction.Coordinator),
            Group(Quiet, "Tysta gruppen", "Quiet group", null, SeatFunction.Coordinator),
            Group(Lone, "Ensamma gruppen", "Lone group", null, SeatFunction.Member),
        ],
        Persons =
        [
            Person("anna", Anna), Person("bo", Bo), Person("cia", Cia), Person("eva", Eva), Person("gun", Gun) with { ProtectedIdentity = true },
            Person("hans", Speaker.New("Hans Tyst")), Person("ivar", Ivar), Person("jan", Jan),
        ],
        Holdings =
        [
            Holding(Network, "anna", 0), Holding(Network, "bo", 1), Holding(Network, "cia", 2), Holding(Network, "gun", 3), Holding(Forum, "anna", 0), Holding(Quiet, "hans", 0),
            Holding(Lone, "ivar", 0) with { Validity = new Validity(null, new DateOnly(2020, 12, 31)) },
            Holding(Lone, "jan", 0) with { Validity = new Validity(new DateOnly(2099, 1, 1), null) },
        ],
        Substitutions = [Substitution("eva", 1), Substitution("gun", 2)],
        Relations = [new Relation { Id = new RelationId("forum-lok"), Kind = RelationKind.ReportsTo, From = EntityRef.To(Forum), To = EntityRef.To(Network), Sources = Cited }],
    };

    public static SeatId Seat(GroupId group, int number) => new($"{group}#{number}");

    private static Group Group(GroupId id, string sv, string en, string? brief, params SeatFunction[] functions) => new()
    {
        Id = id,
        Names = new Names { Name = new Localized(sv, en), Definite = new Localized(sv, $"the {en}"), ShortName = brief is null ? null : new Localized(brief, brief) },
        ChannelName = sv,
        Scope = Scope.Central,
        Sources = Cited,
        Seats = [.. functions.Select((function, number) => new Seat
        {
            Id = Seat(id, number),
            Function = function,
            Names = new Names { Name = new Localized($"plats {number}", $"seat {number}") },
            Organisation = new OrganisationId("staden"),
            Rank = number + 1,
            Sources = Cited,
        })],
    };

    private static Person Person(string id, Speaker speaker) => new() { Id = new PersonId(id), Name = speaker.Name, TenantId = speaker.Tenant, ObjectId = speaker.ObjectId, Sources = Cited };

    private static Holding Holding(GroupId group, string person, int seat) => new() { Id = new HoldingId($"{group}-{person}"), Person = new PersonId(person), Seat = Seat(group, seat), Sources = Cited };

    private static Substitution Substitution(string person, int order) => new() { Id = new SubstitutionId($"lok-{person}"), Person = new PersonId(person), Seat = Seat(Network, 2), Order = order, Sources = Cited };
}
